<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/protocol.xsl"/>
  <xsl:import href="styles/commission-decision.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/signatures.xsl"/>

  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <xsl:call-template name="masters"/>
      <xsl:call-template name="declarations"/>
      <fo:page-sequence master-reference="page" id="document">
        <xsl:call-template name="backdrop"/>
        <xsl:call-template name="footer"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="side">
    <xsl:apply-templates select="." mode="institute"/>
    <xsl:call-template name="rule"/>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="held">
      <xsl:call-template name="words"><xsl:with-param name="key">held</xsl:with-param></xsl:call-template>
      <fo:leader/>
      <xsl:value-of select="data/place"/>
    </fo:block>
    <xsl:call-template name="minute"><xsl:with-param name="key">chair</xsl:with-param></xsl:call-template>
    <xsl:call-template name="minute"><xsl:with-param name="key">members</xsl:with-param></xsl:call-template>
    <xsl:if test="data/commission/secretary">
      <xsl:call-template name="minute"><xsl:with-param name="key">secretary</xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:call-template name="minute"><xsl:with-param name="key">present</xsl:with-param></xsl:call-template>
    <xsl:call-template name="minute"><xsl:with-param name="key">agenda</xsl:with-param></xsl:call-template>
    <fo:block role="H2" xsl:use-attribute-sets="heard">
      <xsl:call-template name="words"><xsl:with-param name="key">heard</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="case">
      <xsl:call-template name="minute"><xsl:with-param name="key">holder</xsl:with-param><xsl:with-param name="style">case</xsl:with-param></xsl:call-template>
      <xsl:call-template name="minute"><xsl:with-param name="key">course</xsl:with-param><xsl:with-param name="style">case</xsl:with-param></xsl:call-template>
      <xsl:call-template name="minute"><xsl:with-param name="key">matter</xsl:with-param><xsl:with-param name="style">case</xsl:with-param></xsl:call-template>
      <xsl:call-template name="minute"><xsl:with-param name="key">evidence</xsl:with-param><xsl:with-param name="style">case</xsl:with-param></xsl:call-template>
      <xsl:call-template name="minute"><xsl:with-param name="key">explanation</xsl:with-param><xsl:with-param name="style">case</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="minute"><xsl:with-param name="key">votes</xsl:with-param></xsl:call-template>
    <fo:block xsl:use-attribute-sets="verdict">
      <fo:inline xsl:use-attribute-sets="verdict-name">
        <xsl:call-template name="words"><xsl:with-param name="key">decision_name</xsl:with-param></xsl:call-template>
        <xsl:text>: </xsl:text>
      </fo:inline>
      <xsl:call-template name="words"><xsl:with-param name="key">decision_value</xsl:with-param></xsl:call-template>
      <xsl:text>.</xsl:text>
    </fo:block>
    <fo:block xsl:use-attribute-sets="minute">
      <xsl:call-template name="words"><xsl:with-param name="key">basis</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="signatures"/>
  </xsl:template>

  <!-- A line of the minutes: what it is, then the words. -->
  <xsl:template name="minute">
    <xsl:param name="key"/>
    <xsl:param name="style"/>
    <xsl:variable name="name">
      <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_name')"/></xsl:call-template>
      <xsl:text>: </xsl:text>
    </xsl:variable>
    <fo:block xsl:use-attribute-sets="minute">
      <xsl:choose>
        <xsl:when test="$style = 'case'">
          <fo:inline xsl:use-attribute-sets="detail-name"><xsl:value-of select="$name"/></fo:inline>
        </xsl:when>
        <xsl:otherwise>
          <fo:inline xsl:use-attribute-sets="minute-name"><xsl:value-of select="$name"/></fo:inline>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_value')"/></xsl:call-template>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
