<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- The pedagogues sent, between two items of the order. -->
  <xsl:attribute-set name="pedagogues">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="space-before">1mm</xsl:attribute>
    <xsl:attribute name="space-after">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">12mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="name-column">
    <xsl:attribute name="column-width">proportional-column-width(42)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="position-column">
    <xsl:attribute name="column-width">proportional-column-width(28)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="workplace-column">
    <xsl:attribute name="column-width">proportional-column-width(42)</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
