<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Tables of data: small serif text, heads in sans, figures in the middle. -->
  <xsl:attribute-set name="grid">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="border-top">1pt solid #0B4F6C</xsl:attribute>
    <xsl:attribute name="border-bottom">1pt solid #0B4F6C</xsl:attribute>
    <xsl:attribute name="font-size">9.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-head">
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">7.5pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="padding">1.2mm</xsl:attribute>
    <xsl:attribute name="padding-left">0.8mm</xsl:attribute>
    <xsl:attribute name="padding-right">0.8mm</xsl:attribute>
    <xsl:attribute name="border">0.3pt solid #C9CFD4</xsl:attribute>
    <xsl:attribute name="border-bottom">0.6pt solid #0B4F6C</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-cell">
    <xsl:attribute name="padding">1mm</xsl:attribute>
    <xsl:attribute name="padding-left">1.2mm</xsl:attribute>
    <xsl:attribute name="padding-right">1mm</xsl:attribute>
    <xsl:attribute name="text-align">left</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="border">0.3pt solid #C9CFD4</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-figure" use-attribute-sets="grid-cell">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="padding-left">0.5mm</xsl:attribute>
    <xsl:attribute name="padding-right">0.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-total" use-attribute-sets="grid-cell">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="background-color">#F2F5F7</xsl:attribute>
    <xsl:attribute name="border-top">0.6pt solid #0B4F6C</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-total-figure" use-attribute-sets="grid-total">
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-summary">
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
