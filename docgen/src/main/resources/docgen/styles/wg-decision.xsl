<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- The checklist is small, the decision is not. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(8)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="requirement-column">
    <xsl:attribute name="column-width">proportional-column-width(49)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="document-column">
    <xsl:attribute name="column-width">proportional-column-width(37)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="complete-column">
    <xsl:attribute name="column-width">proportional-column-width(17)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="validity-column">
    <xsl:attribute name="column-width">proportional-column-width(19)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="complies-column">
    <xsl:attribute name="column-width">proportional-column-width(23)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="remark-column">
    <xsl:attribute name="column-width">proportional-column-width(20)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.15</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-head">
    <xsl:attribute name="font-size">7pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="space-before">4mm</xsl:attribute>
    <xsl:attribute name="space-after">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="paragraph">
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="space-before">2mm</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="checklist-title">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="votes" use-attribute-sets="paragraph">
    <xsl:attribute name="space-before">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="decision">
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="line-height">1.35</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="decision-word">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="reason-title">
    <xsl:attribute name="space-before">2mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="reason">
    <xsl:attribute name="margin-left">6mm</xsl:attribute>
    <xsl:attribute name="space-before">1mm</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="organisation">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
