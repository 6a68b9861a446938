<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- What all documents share: families, colours, the text of a letter. -->
  <xsl:attribute-set name="root">
    <xsl:attribute name="font-family">Serif</xsl:attribute>
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="color">#1B1F24</xsl:attribute>
    <xsl:attribute name="font-selection-strategy">character-by-character</xsl:attribute>
    <xsl:attribute name="hyphenation-character">&#xAD;</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="page-portrait">
    <xsl:attribute name="page-width">210mm</xsl:attribute>
    <xsl:attribute name="page-height">297mm</xsl:attribute>
    <xsl:attribute name="margin">0mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="page-landscape">
    <xsl:attribute name="page-width">297mm</xsl:attribute>
    <xsl:attribute name="page-height">210mm</xsl:attribute>
    <xsl:attribute name="margin">0mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="body-portrait">
    <xsl:attribute name="margin-top">20mm</xsl:attribute>
    <xsl:attribute name="margin-right">10mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">20mm</xsl:attribute>
    <xsl:attribute name="margin-left">30mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="body-wide">
    <xsl:attribute name="margin-top">20mm</xsl:attribute>
    <xsl:attribute name="margin-right">12mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">20mm</xsl:attribute>
    <xsl:attribute name="margin-left">20mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="footer-region">
    <xsl:attribute name="extent">14mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="footer-wide">
    <xsl:attribute name="margin-left">20mm</xsl:attribute>
    <xsl:attribute name="margin-right">12mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="footer">
    <xsl:attribute name="margin-left">30mm</xsl:attribute>
    <xsl:attribute name="margin-right">10mm</xsl:attribute>
    <xsl:attribute name="padding-top">1.5mm</xsl:attribute>
    <xsl:attribute name="border-top">0.3pt solid #B0862F</xsl:attribute>
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">7.5pt</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="backdrop-region">
    <xsl:attribute name="extent">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="backdrop">
    <xsl:attribute name="absolute-position">fixed</xsl:attribute>
    <xsl:attribute name="top">0mm</xsl:attribute>
    <xsl:attribute name="left">0mm</xsl:attribute>
    <xsl:attribute name="background-repeat">no-repeat</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="draft-place" use-attribute-sets="backdrop">
    <xsl:attribute name="top">73.5mm</xsl:attribute>
    <xsl:attribute name="left">-15mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="draft-place-wide" use-attribute-sets="backdrop">
    <xsl:attribute name="top">30mm</xsl:attribute>
    <xsl:attribute name="left">28.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="draft-mark">
    <xsl:attribute name="width">240mm</xsl:attribute>
    <xsl:attribute name="height">150mm</xsl:attribute>
    <xsl:attribute name="background-image">url('art:draft')</xsl:attribute>
    <xsl:attribute name="background-repeat">no-repeat</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="institute">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="institute-name">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="rule">
    <xsl:attribute name="height">4mm</xsl:attribute>
    <xsl:attribute name="background-image">url('art:rule')</xsl:attribute>
    <xsl:attribute name="background-repeat">no-repeat</xsl:attribute>
    <xsl:attribute name="background-position-horizontal">center</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">16pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">8mm</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="paragraph">
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="space-after">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="row">
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="detail-name">
    <xsl:attribute name="color">#4A5560</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="emphasis">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="closing">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="space-before">12mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signature-column">
    <xsl:attribute name="column-width">proportional-column-width(100)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="caption-column">
    <xsl:attribute name="column-width">46mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="qr-column">
    <xsl:attribute name="column-width">32mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="closing-cell">
    <xsl:attribute name="display-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signature">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signature-title-column">
    <xsl:attribute name="column-width">proportional-column-width(42)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signature-line-column">
    <xsl:attribute name="column-width">proportional-column-width(24)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signature-name-column">
    <xsl:attribute name="column-width">proportional-column-width(48)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signature-cell">
    <xsl:attribute name="display-align">after</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signature-line">
    <xsl:attribute name="border-bottom">0.5pt solid #1B1F24</xsl:attribute>
    <xsl:attribute name="margin-left">3mm</xsl:attribute>
    <xsl:attribute name="margin-right">3mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="seal">
    <xsl:attribute name="font-size">9pt</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-before">2mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signatures">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="space-before">10mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">5</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="seal-below">
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="signature-row">
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="qr">
    <xsl:attribute name="line-height">0pt</xsl:attribute>
    <xsl:attribute name="font-size">0pt</xsl:attribute>
    <xsl:attribute name="text-align">right</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="qr-picture">
    <xsl:attribute name="content-width">32mm</xsl:attribute>
    <xsl:attribute name="content-height">32mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="qr-caption">
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">7.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="text-align">right</xsl:attribute>
    <xsl:attribute name="space-after">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="qr-code" use-attribute-sets="qr-caption">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="qr-address" use-attribute-sets="qr-caption">
    <xsl:attribute name="font-size">6.5pt</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
