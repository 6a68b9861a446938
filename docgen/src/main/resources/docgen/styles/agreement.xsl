<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- A contract: 12 pt, clauses with bold titles, the two parties side by side. -->
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">15pt</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">0mm</xsl:attribute>
    <xsl:attribute name="space-after">5mm</xsl:attribute>
    <xsl:attribute name="margin-left">20mm</xsl:attribute>
    <xsl:attribute name="margin-right">20mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="preamble">
    <xsl:attribute name="text-indent">12.5mm</xsl:attribute>
    <xsl:attribute name="space-before">5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="clause">
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="clause-head">
    <xsl:attribute name="space-after">0.8mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="clause-title">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="points">
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="line-height">1.28</xsl:attribute>
    <xsl:attribute name="provisional-distance-between-starts">7mm</xsl:attribute>
    <xsl:attribute name="provisional-label-separation">1mm</xsl:attribute>
    <xsl:attribute name="margin-left">6mm</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="point">
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="space-after">0.7mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="parties">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="space-before">5mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="party-column">
    <xsl:attribute name="column-width">proportional-column-width(1)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="party-left">
    <xsl:attribute name="padding-right">5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="party-right">
    <xsl:attribute name="padding-left">5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="party-title">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-after">1.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="party-line">
    <xsl:attribute name="border-bottom">0.5pt solid #1B1F24</xsl:attribute>
    <xsl:attribute name="padding-top">9mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="party-hint">
    <xsl:attribute name="font-size">8pt</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="party-name">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
