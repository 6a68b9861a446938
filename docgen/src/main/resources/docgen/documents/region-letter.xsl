<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/region-letter.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/letter.xsl"/>
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
    <fo:block xsl:use-attribute-sets="institute institute-name">
      <xsl:value-of select="data/administration"/>
    </fo:block>
    <xsl:call-template name="rule"/>
    <xsl:call-template name="letter-opening"/>
    <fo:block xsl:use-attribute-sets="letter-body">
      <xsl:call-template name="paragraph"><xsl:with-param name="key">body</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="key">attached</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="signer"/>
  </xsl:template>

  <xsl:template match="side" mode="letter-addressee">
    <fo:block xsl:use-attribute-sets="letter-to">
      <xsl:call-template name="words"><xsl:with-param name="key">to_value</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
