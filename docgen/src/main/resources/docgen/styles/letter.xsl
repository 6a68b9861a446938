<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Letters, notices and applications: 13 pt, addressee on the right. -->
  <xsl:attribute-set name="letter-opening">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-registration-column">
    <xsl:attribute name="column-width">proportional-column-width(46)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-addressee-column">
    <xsl:attribute name="column-width">proportional-column-width(54)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-registration">
    <xsl:attribute name="line-height">1.4</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-addressee">
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-line">
    <xsl:attribute name="space-after">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="paragraph">
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="line-height">1.38</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="text-indent">12.5mm</xsl:attribute>
    <xsl:attribute name="space-after">2.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particulars">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="space-before">2mm</xsl:attribute>
    <xsl:attribute name="space-after">4mm</xsl:attribute>
    <xsl:attribute name="border-top">0.6pt solid #0B4F6C</xsl:attribute>
    <xsl:attribute name="border-bottom">0.6pt solid #0B4F6C</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particular-name-column">
    <xsl:attribute name="column-width">proportional-column-width(36)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particular-value-column">
    <xsl:attribute name="column-width">proportional-column-width(64)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particular-name">
    <xsl:attribute name="padding">1.2mm</xsl:attribute>
    <xsl:attribute name="padding-left">0mm</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="border-bottom">0.3pt solid #C9CFD4</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particular-value">
    <xsl:attribute name="padding">1.2mm</xsl:attribute>
    <xsl:attribute name="padding-right">0mm</xsl:attribute>
    <xsl:attribute name="border-bottom">0.3pt solid #C9CFD4</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="closing">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="space-before">14mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
