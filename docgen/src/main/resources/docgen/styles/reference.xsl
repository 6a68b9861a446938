<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:attribute-set name="registration">
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter">
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="line-height">1.45</xsl:attribute>
    <xsl:attribute name="space-before">6mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">15pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">14mm</xsl:attribute>
    <xsl:attribute name="margin-left">20mm</xsl:attribute>
    <xsl:attribute name="margin-right">20mm</xsl:attribute>
    <xsl:attribute name="space-after">8mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="closing">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="space-before">18mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
