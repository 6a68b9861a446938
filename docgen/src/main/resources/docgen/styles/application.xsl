<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Applications: a compact letter that fits one page, with the addressee’s registration below. -->
  <xsl:attribute-set name="annex-mark">
    <xsl:attribute name="font-size">9pt</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="text-align">right</xsl:attribute>
    <xsl:attribute name="margin-left">50mm</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-after">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-opening">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="space-before">2mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-registration-column">
    <xsl:attribute name="column-width">proportional-column-width(28)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-addressee-column">
    <xsl:attribute name="column-width">proportional-column-width(72)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-addressee">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-line">
    <xsl:attribute name="space-after">0.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particular-name">
    <xsl:attribute name="padding-top">0.5mm</xsl:attribute>
    <xsl:attribute name="padding-bottom">0.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particular-value">
    <xsl:attribute name="padding-top">0.5mm</xsl:attribute>
    <xsl:attribute name="padding-bottom">0.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">16pt</xsl:attribute>
    <xsl:attribute name="letter-spacing">0.06em</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="subheading">
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before">1mm</xsl:attribute>
    <xsl:attribute name="space-after">0mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="paragraph">
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="text-indent">12.5mm</xsl:attribute>
    <xsl:attribute name="space-after">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particulars">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.18</xsl:attribute>
    <xsl:attribute name="space-before">1mm</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
    <xsl:attribute name="border-top">0.6pt solid #0B4F6C</xsl:attribute>
    <xsl:attribute name="border-bottom">0.6pt solid #0B4F6C</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particular-name-column">
    <xsl:attribute name="column-width">proportional-column-width(38)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particular-value-column">
    <xsl:attribute name="column-width">proportional-column-width(62)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="application-end">
    <xsl:attribute name="space-before">4mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="application-date-column">
    <xsl:attribute name="column-width">proportional-column-width(44)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="application-word-column">
    <xsl:attribute name="column-width">proportional-column-width(20)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="application-line-column">
    <xsl:attribute name="column-width">proportional-column-width(34)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="application-name-column">
    <xsl:attribute name="column-width">proportional-column-width(62)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="application-word">
    <xsl:attribute name="text-align">right</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="registration-box">
    <xsl:attribute name="border">0.5pt solid #4A5560</xsl:attribute>
    <xsl:attribute name="padding">1.5mm</xsl:attribute>
    <xsl:attribute name="margin-left">0mm</xsl:attribute>
    <xsl:attribute name="margin-right">0mm</xsl:attribute>
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="registration-blank">
    <xsl:attribute name="leader-pattern">rule</xsl:attribute>
    <xsl:attribute name="leader-length">38mm</xsl:attribute>
    <xsl:attribute name="rule-thickness">0.5pt</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
