<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Minutes of an assessment with the result sheet. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(10)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="name-column">
    <xsl:attribute name="column-width">proportional-column-width(58)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="attendance-column">
    <xsl:attribute name="column-width">proportional-column-width(21)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="score-column">
    <xsl:attribute name="column-width">proportional-column-width(27)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="percent-column">
    <xsl:attribute name="column-width">proportional-column-width(18)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="result-column">
    <xsl:attribute name="column-width">proportional-column-width(22)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signature-column">
    <xsl:attribute name="column-width">proportional-column-width(26)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid">
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-head">
    <xsl:attribute name="font-size">8pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="particulars">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-cell">
    <xsl:attribute name="padding-top">1.5mm</xsl:attribute>
    <xsl:attribute name="padding-bottom">1.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-summary">
    <xsl:attribute name="space-before">4mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
