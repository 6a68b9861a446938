<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- A letter with a table of courses on a page of its own. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(10)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="topic-column">
    <xsl:attribute name="column-width">proportional-column-width(62)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="hours-column">
    <xsl:attribute name="column-width">proportional-column-width(15)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="form-column">
    <xsl:attribute name="column-width">proportional-column-width(36)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="quarter-column">
    <xsl:attribute name="column-width">proportional-column-width(18)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="places-column">
    <xsl:attribute name="column-width">proportional-column-width(23)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="need-column">
    <xsl:attribute name="column-width">proportional-column-width(26)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid">
    <xsl:attribute name="font-size">10pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">15pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">12mm</xsl:attribute>
    <xsl:attribute name="space-after">8mm</xsl:attribute>
    <xsl:attribute name="margin-left">15mm</xsl:attribute>
    <xsl:attribute name="margin-right">15mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
