<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Two sections; the second repeats the columns of people of the first. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(9)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="course-column">
    <xsl:attribute name="column-width">proportional-column-width(66)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heads-column">
    <xsl:attribute name="column-width">proportional-column-width(19)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="methodologists-column">
    <xsl:attribute name="column-width">proportional-column-width(19)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="pedagogues-column">
    <xsl:attribute name="column-width">proportional-column-width(19)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="people-column">
    <xsl:attribute name="column-width">proportional-column-width(18)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="republican-column">
    <xsl:attribute name="column-width">proportional-column-width(25)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="local-column">
    <xsl:attribute name="column-width">proportional-column-width(22)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="extra-column">
    <xsl:attribute name="column-width">proportional-column-width(22)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="first-column">
    <xsl:attribute name="column-width">proportional-column-width(13)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="second-column">
    <xsl:attribute name="column-width">proportional-column-width(13)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="third-column">
    <xsl:attribute name="column-width">proportional-column-width(13)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="fourth-column">
    <xsl:attribute name="column-width">proportional-column-width(13)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="missing">
    <xsl:attribute name="font-size">10pt</xsl:attribute>
    <xsl:attribute name="space-before">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="missing-heading">
    <xsl:attribute name="font-size">10pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
