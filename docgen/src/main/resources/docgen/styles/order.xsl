<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Orders: 13 pt text with an indent, the signature never alone on a page. -->
  <xsl:attribute-set name="order-heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">20pt</xsl:attribute>
    <xsl:attribute name="letter-spacing">0.06em</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="space-after">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="registration-line">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="registration-side-column">
    <xsl:attribute name="column-width">proportional-column-width(38)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="registration-city-column">
    <xsl:attribute name="column-width">proportional-column-width(24)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="registration-date">
    <xsl:attribute name="text-align">left</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="registration-city">
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="registration-number">
    <xsl:attribute name="text-align">right</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="order-title">
    <xsl:attribute name="font-size">14pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="space-before">9mm</xsl:attribute>
    <xsl:attribute name="space-after">7mm</xsl:attribute>
    <xsl:attribute name="margin-left">15mm</xsl:attribute>
    <xsl:attribute name="margin-right">15mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="order-paragraph">
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="line-height">1.35</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="text-indent">12.5mm</xsl:attribute>
    <xsl:attribute name="space-after">2.5mm</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="order-grounds">
    <xsl:attribute name="space-after">4mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="order-enacts">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="letter-spacing">0.06em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="order-details">
    <xsl:attribute name="margin-left">12.5mm</xsl:attribute>
    <xsl:attribute name="space-after">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="order-detail">
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="space-after">1.2mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="closing">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="space-before">14mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="acquainted">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="space-before">9mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="acquainted-words-column">
    <xsl:attribute name="column-width">proportional-column-width(52)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="acquainted-line-column">
    <xsl:attribute name="column-width">proportional-column-width(34)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="acquainted-name-column">
    <xsl:attribute name="column-width">proportional-column-width(16)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="acquainted-date">
    <xsl:attribute name="text-align">right</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="annex-mark">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="text-align">right</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-after">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="annex-title">
    <xsl:attribute name="font-size">14pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-after">5mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
