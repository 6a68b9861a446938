<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- The annex with the letters starts a page. -->
  <xsl:attribute-set name="annex">
    <xsl:attribute name="break-before">page</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letters">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-row-column">
    <xsl:attribute name="column-width">12mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="administration-column">
    <xsl:attribute name="column-width">proportional-column-width(60)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-number-column">
    <xsl:attribute name="column-width">proportional-column-width(30)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-date-column">
    <xsl:attribute name="column-width">28mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
