<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/reference.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>

  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <xsl:call-template name="portrait-masters"/>
      <xsl:call-template name="declarations"/>
      <fo:page-sequence master-reference="page" id="document">
        <xsl:call-template name="backdrop"/>
        <xsl:call-template name="footer"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side" mode="institute"/>
          <xsl:call-template name="rule"/>
          <xsl:apply-templates select="side"/>
          <xsl:call-template name="closing"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="side">
    <fo:block xsl:use-attribute-sets="registration">
      <xsl:call-template name="words"><xsl:with-param name="key">number_line</xsl:with-param></xsl:call-template>
      <fo:leader/>
      <xsl:call-template name="words"><xsl:with-param name="key">date_line</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="letter">
      <xsl:call-template name="paragraph"><xsl:with-param name="key">issued_to</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="key">body</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="key">outcome</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="key">not_certificate</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="key">basis</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="key">second_chance</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template name="paragraph">
    <xsl:param name="key"/>
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
