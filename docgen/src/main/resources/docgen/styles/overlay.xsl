<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Print on a pre-printed blank: how far everything is shifted from its place in the design, in millimetres. -->
  <xsl:variable name="overlay" select="/document/side[1]/data/overlay"/>
  <xsl:variable name="right">
    <xsl:choose>
      <xsl:when test="$overlay"><xsl:value-of select="$overlay/offsetX"/></xsl:when>
      <xsl:otherwise>0</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="down">
    <xsl:choose>
      <xsl:when test="$overlay"><xsl:value-of select="$overlay/offsetY"/></xsl:when>
      <xsl:otherwise>0</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <!-- Where the ornament would be. -->
  <xsl:attribute-set name="no-rule">
    <xsl:attribute name="height">8mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
