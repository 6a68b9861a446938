<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- The ceremonial page. Long topics and names step down in size together, a topic never under 10 pt; names from 24 to 13 pt. -->
  <xsl:attribute-set name="body-landscape">
    <xsl:attribute name="margin-top">19mm + <xsl:value-of select="$down"/>mm</xsl:attribute>
    <xsl:attribute name="margin-right">92.945pt - <xsl:value-of select="$right"/>mm</xsl:attribute>
    <xsl:attribute name="margin-bottom">19mm - <xsl:value-of select="$down"/>mm</xsl:attribute>
    <xsl:attribute name="margin-left">92.945pt + <xsl:value-of select="$right"/>mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="frame" use-attribute-sets="backdrop">
    <xsl:attribute name="width">297mm</xsl:attribute>
    <xsl:attribute name="height">210mm</xsl:attribute>
    <xsl:attribute name="background-image">url('art:frame')</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="draft-place" use-attribute-sets="backdrop">
    <xsl:attribute name="top">30mm</xsl:attribute>
    <xsl:attribute name="left">28.5mm</xsl:attribute>
  </xsl:attribute-set>
  <!-- Absolute, because FOP reports a word wider than its box only for absolute containers. -->
  <xsl:attribute-set name="place">
    <xsl:attribute name="absolute-position">absolute</xsl:attribute>
    <xsl:attribute name="left">0pt</xsl:attribute>
    <xsl:attribute name="width">656pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="marks" use-attribute-sets="place">
    <xsl:attribute name="top">0mm</xsl:attribute>
    <xsl:attribute name="height">7mm</xsl:attribute>
    <xsl:attribute name="overflow">error-if-overflow</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="ceremony" use-attribute-sets="place">
    <xsl:attribute name="top">7mm</xsl:attribute>
    <xsl:attribute name="height">128mm</xsl:attribute>
    <xsl:attribute name="display-align">center</xsl:attribute>
    <xsl:attribute name="overflow">error-if-overflow</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="attestation" use-attribute-sets="place">
    <xsl:attribute name="top">135mm</xsl:attribute>
    <xsl:attribute name="height">37mm</xsl:attribute>
    <xsl:attribute name="display-align">after</xsl:attribute>
    <xsl:attribute name="overflow">error-if-overflow</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="sides">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="side-column">
    <xsl:attribute name="column-width">proportional-column-width(1)</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="side-cell">
    <xsl:attribute name="padding-left">1.5mm</xsl:attribute>
    <xsl:attribute name="padding-right">1.5mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="mark">
    <xsl:attribute name="font-family">Sans</xsl:attribute>
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="line-height">1.1</xsl:attribute>
    <xsl:attribute name="color">#4A5560</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="duplicate-mark">
    <xsl:attribute name="text-align">right</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="color">#9B2226</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-size">
      <xsl:choose>
        <xsl:when test="count(../side) &gt; 1 and string-length(data/topic) + string-length(data/holder) &gt; 230">20pt</xsl:when>
        <xsl:when test="count(../side) &gt; 1">28pt</xsl:when>
        <xsl:when test="string-length(data/topic) + string-length(data/holder) &gt; 230">32pt</xsl:when>
        <xsl:otherwise>40pt</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
    <xsl:attribute name="letter-spacing">0.06em</xsl:attribute>
    <xsl:attribute name="line-height">1.1</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="color">#0B4F6C</xsl:attribute>
    <xsl:attribute name="space-before">3mm</xsl:attribute>
    <xsl:attribute name="space-after">0mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="institute">
    <xsl:attribute name="font-size">
      <xsl:choose>
        <xsl:when test="string-length(data/topic) + string-length(data/holder) &gt; 230">10pt</xsl:when>
        <xsl:otherwise>11pt</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="rule">
    <xsl:attribute name="space-before">2mm</xsl:attribute>
    <xsl:attribute name="space-after">2mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="holder">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="line-height">1.15</xsl:attribute>
    <xsl:attribute name="padding-top">1mm</xsl:attribute>
    <xsl:attribute name="padding-bottom">2.2mm</xsl:attribute>
    <xsl:attribute name="font-size">
      <xsl:choose>
        <xsl:when test="string-length(side[1]/data/holder) &gt; 200">13pt</xsl:when>
        <xsl:when test="string-length(side[1]/data/holder) &gt; 120">16pt</xsl:when>
        <xsl:when test="string-length(side[1]/data/holder) &gt; 45">20pt</xsl:when>
        <xsl:otherwise>24pt</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="statement">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="line-height">1.24</xsl:attribute>
    <xsl:attribute name="font-size">
      <xsl:choose>
        <xsl:when test="string-length(data/topic) + string-length(data/holder) &gt; 230 and count(../side) &gt; 1">10pt</xsl:when>
        <xsl:when test="string-length(data/topic) + string-length(data/holder) &gt; 140 and count(../side) &gt; 1">11.5pt</xsl:when>
        <xsl:when test="string-length(data/topic) + string-length(data/holder) &gt; 230 or count(../side) &gt; 1">13pt</xsl:when>
        <xsl:otherwise>15pt</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="details">
    <xsl:attribute name="font-size">
      <xsl:choose>
        <xsl:when test="count(../side) &gt; 1 and string-length(data/topic) + string-length(data/holder) &gt; 230">8.5pt</xsl:when>
        <xsl:when test="count(../side) &gt; 1 or string-length(data/topic) + string-length(data/holder) &gt; 230">10pt</xsl:when>
        <xsl:otherwise>12pt</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="space-before">3.5mm</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="closing">
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="space-before">0mm</xsl:attribute>
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="caption-column">
    <xsl:attribute name="column-width">54mm</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
