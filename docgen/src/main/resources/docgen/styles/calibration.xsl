<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Rulers and crosses move with the offsets, so that a corrected page measures right; the instructions stay where they are read. -->
  <xsl:attribute-set name="calibration-body">
    <xsl:attribute name="margin-top">30mm</xsl:attribute>
    <xsl:attribute name="margin-right">45mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">30mm</xsl:attribute>
    <xsl:attribute name="margin-left">45mm</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="calibration-place">
    <xsl:attribute name="absolute-position">fixed</xsl:attribute>
    <xsl:attribute name="top"><xsl:value-of select="translate(/document/side[1]/data/offsetY, ',', '.')"/>mm</xsl:attribute>
    <xsl:attribute name="left"><xsl:value-of select="translate(/document/side[1]/data/offsetX, ',', '.')"/>mm</xsl:attribute>
    <xsl:attribute name="background-repeat">no-repeat</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="calibration-landscape" use-attribute-sets="calibration-place">
    <xsl:attribute name="width">297mm</xsl:attribute>
    <xsl:attribute name="height">210mm</xsl:attribute>
    <xsl:attribute name="background-image">url('art:calibration')</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="calibration-portrait" use-attribute-sets="calibration-place">
    <xsl:attribute name="width">210mm</xsl:attribute>
    <xsl:attribute name="height">297mm</xsl:attribute>
    <xsl:attribute name="background-image">url('art:calibration-upright')</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="instructions">
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="instructions-heading">
    <xsl:attribute name="font-size">13pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-after">1.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="steps">
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="provisional-distance-between-starts">6mm</xsl:attribute>
    <xsl:attribute name="provisional-label-separation">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="step-label">
    <xsl:attribute name="end-indent">label-end()</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="step-body">
    <xsl:attribute name="start-indent">body-start()</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="used">
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before">1.5mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
