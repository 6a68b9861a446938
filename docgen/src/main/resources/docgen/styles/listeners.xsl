<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Twelve columns over the 265 mm of a lying page. -->
  <xsl:attribute-set name="listeners">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-number-column">
    <xsl:attribute name="column-width">8mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-name-column">
    <xsl:attribute name="column-width">40mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-iin-column">
    <xsl:attribute name="column-width">23.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-workplace-column">
    <xsl:attribute name="column-width">40mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-district-column">
    <xsl:attribute name="column-width">22mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-position-column">
    <xsl:attribute name="column-width">23mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-category-column">
    <xsl:attribute name="column-width">21mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-experience-column">
    <xsl:attribute name="column-width">17mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-language-column">
    <xsl:attribute name="column-width">17mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-referral-column">
    <xsl:attribute name="column-width">18mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-phone-column">
    <xsl:attribute name="column-width">18mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener-note-column">
    <xsl:attribute name="column-width">17.5mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
