<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Sessions run over the width of a page in groups of twenty; each group has its own table, on a page of its own but the first. -->
  <xsl:attribute-set name="j-number-column">
    <xsl:attribute name="column-width">7mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="j-name-column">
    <xsl:attribute name="column-width">54mm</xsl:attribute>
  </xsl:attribute-set>
  <!-- Few sessions stand wider apart, but not without end. -->
  <xsl:attribute-set name="j-session-column">
    <xsl:attribute name="column-width">
      <xsl:choose>
        <xsl:when test="$across &lt; 13">14mm</xsl:when>
        <xsl:otherwise><xsl:value-of select="172 div $across"/>mm</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="j-total-column">
    <xsl:attribute name="column-width">16mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">14pt</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="body-wide">
    <xsl:attribute name="margin-top">15mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">17mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="journal-facts">
    <xsl:attribute name="font-size">10pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-after">1mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="journal-fact">
  </xsl:attribute-set>
  <xsl:attribute-set name="journal-group">
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="width">auto</xsl:attribute>
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.1</xsl:attribute>
    <xsl:attribute name="border-top">1pt solid #0B4F6C</xsl:attribute>
    <xsl:attribute name="border-bottom">1pt solid #0B4F6C</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="journal-first">
    <xsl:attribute name="space-before">3mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="journal-next">
    <xsl:attribute name="break-before">page</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="group-name">
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">8pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-after">1.5mm</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="session-head">
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">6pt</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="padding">0.5mm</xsl:attribute>
    <xsl:attribute name="padding-left">0mm</xsl:attribute>
    <xsl:attribute name="padding-right">0mm</xsl:attribute>
    <xsl:attribute name="border">0.3pt solid #C9CFD4</xsl:attribute>
    <xsl:attribute name="border-bottom">0.6pt solid #0B4F6C</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="session-number">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="font-size">7pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="mark">
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">7.5pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="padding">0.75mm</xsl:attribute>
    <xsl:attribute name="padding-left">0mm</xsl:attribute>
    <xsl:attribute name="padding-right">0mm</xsl:attribute>
    <xsl:attribute name="border">0.3pt solid #C9CFD4</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="mark-total" use-attribute-sets="mark">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="listener">
    <xsl:attribute name="padding">0.75mm</xsl:attribute>
    <xsl:attribute name="padding-left">1mm</xsl:attribute>
    <xsl:attribute name="padding-right">0.5mm</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="border">0.3pt solid #C9CFD4</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="hand-row">
    <xsl:attribute name="height">9mm</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="legend">
    <xsl:attribute name="font-size">9pt</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="officer">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="space-before">8mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
