<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Sixteen columns need the whole width of a lying page and a small sans. -->
  <xsl:attribute-set name="number-column">
    <xsl:attribute name="column-width">proportional-column-width(8)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="registration-column">
    <xsl:attribute name="column-width">proportional-column-width(24)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="blank-column">
    <xsl:attribute name="column-width">proportional-column-width(15)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="holder-column">
    <xsl:attribute name="column-width">proportional-column-width(26)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="iin-column">
    <xsl:attribute name="column-width">proportional-column-width(17)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="workplace-column">
    <xsl:attribute name="column-width">proportional-column-width(26)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="topic-column">
    <xsl:attribute name="column-width">proportional-column-width(27)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="hours-column">
    <xsl:attribute name="column-width">proportional-column-width(9)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="period-column">
    <xsl:attribute name="column-width">proportional-column-width(15.5)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="protocol-column">
    <xsl:attribute name="column-width">proportional-column-width(17.5)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="issued-column">
    <xsl:attribute name="column-width">proportional-column-width(15)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="valid-column">
    <xsl:attribute name="column-width">proportional-column-width(15)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="supplement-column">
    <xsl:attribute name="column-width">proportional-column-width(15)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="receipt-column">
    <xsl:attribute name="column-width">proportional-column-width(15)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="status-column">
    <xsl:attribute name="column-width">proportional-column-width(19)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-column">
    <xsl:attribute name="column-width">proportional-column-width(15)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="body-wide">
    <xsl:attribute name="margin-top">14mm</xsl:attribute>
    <xsl:attribute name="margin-right">9mm</xsl:attribute>
    <xsl:attribute name="margin-left">9mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">22mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="footer-region">
    <xsl:attribute name="extent">20mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="footer-wide">
    <xsl:attribute name="margin-left">9mm</xsl:attribute>
    <xsl:attribute name="margin-right">9mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid">
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">6.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.18</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-head">
    <xsl:attribute name="font-size">6pt</xsl:attribute>
    <xsl:attribute name="padding">0.8mm</xsl:attribute>
    <xsl:attribute name="padding-left">0.4mm</xsl:attribute>
    <xsl:attribute name="padding-right">0.4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="grid-cell">
    <xsl:attribute name="padding">0.8mm</xsl:attribute>
    <xsl:attribute name="padding-left">0.7mm</xsl:attribute>
    <xsl:attribute name="padding-right">0.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="row">
    <xsl:attribute name="height">8.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">15pt</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="space-after">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="year">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="page-sum-name">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="register-sum">
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="space-before">2.5mm</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="officer">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="space-before">10mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
