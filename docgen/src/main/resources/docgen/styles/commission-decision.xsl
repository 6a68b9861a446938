<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Minutes: names of lines in bold, the decision set off. -->
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">14.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">5mm</xsl:attribute>
    <xsl:attribute name="space-after">5mm</xsl:attribute>
    <xsl:attribute name="margin-left">12mm</xsl:attribute>
    <xsl:attribute name="margin-right">12mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="held">
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="space-after">5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="minute">
    <xsl:attribute name="font-size">12.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.32</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="space-after">1.8mm</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="minute-name">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heard">
    <xsl:attribute name="font-size">12.5pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="space-after">1.5mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="case">
    <xsl:attribute name="margin-left">8mm</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="verdict">
    <xsl:attribute name="font-size">13.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
    <xsl:attribute name="space-after">2.5mm</xsl:attribute>
    <xsl:attribute name="padding">2.5mm</xsl:attribute>
    <xsl:attribute name="margin-left">0mm</xsl:attribute>
    <xsl:attribute name="margin-right">0mm</xsl:attribute>
    <xsl:attribute name="border-left">2pt solid #B0862F</xsl:attribute>
    <xsl:attribute name="background-color">#F7F4EC</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="verdict-name">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="letter-spacing">0.06em</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
