<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Thirteen columns over a lying page. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(8)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="programme-column">
    <xsl:attribute name="column-width">proportional-column-width(48)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="audience-column">
    <xsl:attribute name="column-width">proportional-column-width(29)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="hours-column">
    <xsl:attribute name="column-width">proportional-column-width(13)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="form-column">
    <xsl:attribute name="column-width">proportional-column-width(29)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="first-column">
    <xsl:attribute name="column-width">proportional-column-width(16)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="second-column">
    <xsl:attribute name="column-width">proportional-column-width(16)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="third-column">
    <xsl:attribute name="column-width">proportional-column-width(16)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="fourth-column">
    <xsl:attribute name="column-width">proportional-column-width(16)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="places-column">
    <xsl:attribute name="column-width">proportional-column-width(18)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="funding-column">
    <xsl:attribute name="column-width">proportional-column-width(26)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="responsible-column">
    <xsl:attribute name="column-width">proportional-column-width(28)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="outcome-column">
    <xsl:attribute name="column-width">proportional-column-width(44)</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
