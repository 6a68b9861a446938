<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- An act: statement, ranges of blanks, and the balance of an inventory. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(10)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="blank-column">
    <xsl:attribute name="column-width">proportional-column-width(38)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="series-column">
    <xsl:attribute name="column-width">proportional-column-width(18)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="numbers-column">
    <xsl:attribute name="column-width">proportional-column-width(40)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="count-column">
    <xsl:attribute name="column-width">proportional-column-width(25)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="reason-column">
    <xsl:attribute name="column-width">proportional-column-width(49)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="balance-blank-column">
    <xsl:attribute name="column-width">proportional-column-width(28)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="balance-series-column">
    <xsl:attribute name="column-width">proportional-column-width(15)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="opening-column">
    <xsl:attribute name="column-width">proportional-column-width(20)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="received-column">
    <xsl:attribute name="column-width">proportional-column-width(16)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="used-column">
    <xsl:attribute name="column-width">proportional-column-width(18)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="spoiled-column">
    <xsl:attribute name="column-width">proportional-column-width(16)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="lost-column">
    <xsl:attribute name="column-width">proportional-column-width(18)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="closing-column">
    <xsl:attribute name="column-width">proportional-column-width(17)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="actual-column">
    <xsl:attribute name="column-width">proportional-column-width(16)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="difference-column">
    <xsl:attribute name="column-width">proportional-column-width(17)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid">
    <xsl:attribute name="font-size">10pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="balance-grid" use-attribute-sets="grid">
    <xsl:attribute name="font-size">9pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-head">
    <xsl:attribute name="font-size">6.8pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="font-size">15pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
    <xsl:attribute name="space-after">5mm</xsl:attribute>
    <xsl:attribute name="margin-left">12mm</xsl:attribute>
    <xsl:attribute name="margin-right">12mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="paragraph">
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="line-height">1.35</xsl:attribute>
    <xsl:attribute name="space-before">2.5mm</xsl:attribute>
    <xsl:attribute name="space-after">0mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="section">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">5mm</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="lines">
    <xsl:attribute name="space-before">4mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
