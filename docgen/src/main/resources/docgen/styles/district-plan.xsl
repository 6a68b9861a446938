<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Eleven columns over a lying page. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(9)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="organisation-column">
    <xsl:attribute name="column-width">proportional-column-width(38)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="person-column">
    <xsl:attribute name="column-width">proportional-column-width(38)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="position-column">
    <xsl:attribute name="column-width">proportional-column-width(21)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="category-column">
    <xsl:attribute name="column-width">proportional-column-width(25)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="last-column">
    <xsl:attribute name="column-width">proportional-column-width(17)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="course-column">
    <xsl:attribute name="column-width">proportional-column-width(47)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="language-column">
    <xsl:attribute name="column-width">proportional-column-width(17)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="quarter-column">
    <xsl:attribute name="column-width">proportional-column-width(15)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="funding-column">
    <xsl:attribute name="column-width">proportional-column-width(25)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-column">
    <xsl:attribute name="column-width">proportional-column-width(25)</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
