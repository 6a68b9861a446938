<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- A letter and the inventory on pages of its own. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(10)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="document-column">
    <xsl:attribute name="column-width">proportional-column-width(78)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="identity-column">
    <xsl:attribute name="column-width">proportional-column-width(38)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="validity-column">
    <xsl:attribute name="column-width">proportional-column-width(26)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="sheets-column">
    <xsl:attribute name="column-width">proportional-column-width(20)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid">
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-head">
    <xsl:attribute name="font-size">8pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="font-size">15pt</xsl:attribute>
    <xsl:attribute name="space-before">0mm</xsl:attribute>
    <xsl:attribute name="space-after">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-heading">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="space-before">12mm</xsl:attribute>
    <xsl:attribute name="space-after">8mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="basis">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-after">5mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="executor">
    <xsl:attribute name="font-size">10pt</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-before">16mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="handover">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="space-before">14mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="handover-words-column">
    <xsl:attribute name="column-width">26mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="handover-line-column">
    <xsl:attribute name="column-width">proportional-column-width(1)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="handover-row">
    <xsl:attribute name="height">14mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="handover-line">
    <xsl:attribute name="border-bottom">0.5pt solid #1B1F24</xsl:attribute>
    <xsl:attribute name="margin-left">3mm</xsl:attribute>
    <xsl:attribute name="margin-right">3mm</xsl:attribute>
    <xsl:attribute name="padding-top">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="handover-caption">
    <xsl:attribute name="font-size">8pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
