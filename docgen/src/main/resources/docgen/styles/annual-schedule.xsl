<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Twelve columns over a lying page. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(8)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="topic-column">
    <xsl:attribute name="column-width">proportional-column-width(43)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="audience-column">
    <xsl:attribute name="column-width">proportional-column-width(26)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stream-column">
    <xsl:attribute name="column-width">proportional-column-width(13)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="period-column">
    <xsl:attribute name="column-width">proportional-column-width(22)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="hours-column">
    <xsl:attribute name="column-width">proportional-column-width(18)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="form-column">
    <xsl:attribute name="column-width">proportional-column-width(28)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="language-column">
    <xsl:attribute name="column-width">proportional-column-width(17)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listeners-column">
    <xsl:attribute name="column-width">proportional-column-width(36)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="funding-column">
    <xsl:attribute name="column-width">proportional-column-width(24)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="place-column">
    <xsl:attribute name="column-width">proportional-column-width(26)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="trainer-column">
    <xsl:attribute name="column-width">proportional-column-width(29)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="region">
    <xsl:attribute name="space-after">0.3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="region-total">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="approval-sheet">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">14pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-after">6mm</xsl:attribute>
    <xsl:attribute name="break-before">page</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
