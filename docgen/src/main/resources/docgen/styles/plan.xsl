<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Plans and schedules on lying pages: approvals above, small tables. -->
  <xsl:attribute-set name="approvals">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="space-after">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="agreed-column">
    <xsl:attribute name="column-width">proportional-column-width(190)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="approved-column">
    <xsl:attribute name="column-width">proportional-column-width(75)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamps">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-column">
    <xsl:attribute name="column-width">proportional-column-width(1)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp">
    <xsl:attribute name="padding-right">5mm</xsl:attribute>
    <xsl:attribute name="padding-bottom">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-word">
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="letter-spacing">0.05em</xsl:attribute>
    <xsl:attribute name="space-after">0.8mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-line">
    <xsl:attribute name="font-size">9.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="space-after">0.6mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-signature">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="font-size">9.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="space-before">3.5mm</xsl:attribute>
    <xsl:attribute name="space-after">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-rule-column">
    <xsl:attribute name="column-width">proportional-column-width(45)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-name-column">
    <xsl:attribute name="column-width">proportional-column-width(55)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-rule">
    <xsl:attribute name="border-bottom">0.5pt solid #1B1F24</xsl:attribute>
    <xsl:attribute name="margin-right">2mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">0.8mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-seal">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-before">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">14pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">5mm</xsl:attribute>
    <xsl:attribute name="space-after">4mm</xsl:attribute>
    <xsl:attribute name="margin-left">20mm</xsl:attribute>
    <xsl:attribute name="margin-right">20mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-head">
    <xsl:attribute name="font-size">7pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="plan-number">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="space-after">4mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="plan-opening">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="plan-opening-left-column">
    <xsl:attribute name="column-width">proportional-column-width(150)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="plan-opening-right-column">
    <xsl:attribute name="column-width">proportional-column-width(115)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="plan-due">
    <xsl:attribute name="font-size">10pt</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-before">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="section">
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">6mm</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
