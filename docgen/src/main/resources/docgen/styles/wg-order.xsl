<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- An order with the members on an annex. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(10)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="name-column">
    <xsl:attribute name="column-width">proportional-column-width(46)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="post-column">
    <xsl:attribute name="column-width">proportional-column-width(56)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="category-column">
    <xsl:attribute name="column-width">proportional-column-width(36)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="role-column">
    <xsl:attribute name="column-width">proportional-column-width(22)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-head">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="officer">
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="space-before">14mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="organisation">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
