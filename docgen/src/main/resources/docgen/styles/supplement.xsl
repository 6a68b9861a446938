<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:attribute-set name="body-portrait">
    <xsl:attribute name="margin-top">20mm + <xsl:value-of select="$down"/>mm</xsl:attribute>
    <xsl:attribute name="margin-right">10mm - <xsl:value-of select="$right"/>mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">20mm - <xsl:value-of select="$down"/>mm</xsl:attribute>
    <xsl:attribute name="margin-left">30mm + <xsl:value-of select="$right"/>mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="footer-region">
    <xsl:attribute name="extent">14mm - <xsl:value-of select="$down"/>mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="footer">
    <xsl:attribute name="margin-left">30mm + <xsl:value-of select="$right"/>mm</xsl:attribute>
    <xsl:attribute name="margin-right">10mm - <xsl:value-of select="$right"/>mm</xsl:attribute>
    <xsl:attribute name="border-top-style">
      <xsl:choose>
        <xsl:when test="$overlay">none</xsl:when>
        <xsl:otherwise>solid</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="belongs">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-after">5mm</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="holder">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">
      <xsl:choose>
        <xsl:when test="string-length(data/holder) &gt; 120">13pt</xsl:when>
        <xsl:otherwise>16pt</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="intro">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="period">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-after">5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grades">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="border-top">1pt solid #0B4F6C</xsl:attribute>
    <xsl:attribute name="border-bottom">1pt solid #0B4F6C</xsl:attribute>
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">12mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-column">
    <xsl:attribute name="column-width">proportional-column-width(100)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="hours-column">
    <xsl:attribute name="column-width">31mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grade-column">
    <xsl:attribute name="column-width">25mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="head-cell">
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="padding">1.6mm</xsl:attribute>
    <xsl:attribute name="border-bottom">0.6pt solid #0B4F6C</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="cell">
    <xsl:attribute name="padding">1.4mm</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="border-bottom">0.3pt solid #C9CFD4</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="figure-cell" use-attribute-sets="cell">
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="results">
    <xsl:attribute name="space-before">5mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="total">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
