<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/listeners.xsl"/>
  <xsl:import href="styles/listener-list.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/grid.xsl"/>
  <xsl:import href="parts/listeners.xsl"/>
  <xsl:import href="parts/signatures.xsl"/>

  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <xsl:call-template name="masters"/>
      <xsl:call-template name="declarations"/>
      <fo:page-sequence master-reference="page-wide" id="document">
        <xsl:call-template name="backdrop-wide"/>
        <xsl:call-template name="footer-wide"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="side">
    <xsl:if test="data/copy = 'TRAINER'">
      <fo:block xsl:use-attribute-sets="copy-mark">
        <xsl:call-template name="words"><xsl:with-param name="key">copy_mark</xsl:with-param></xsl:call-template>
      </fo:block>
    </xsl:if>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">title</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="list-head">
      <xsl:if test="data/number">
        <xsl:call-template name="list-detail"><xsl:with-param name="key">number</xsl:with-param></xsl:call-template>
      </xsl:if>
      <xsl:call-template name="list-detail"><xsl:with-param name="key">course</xsl:with-param></xsl:call-template>
      <fo:block>
        <xsl:call-template name="list-part"><xsl:with-param name="key">stream</xsl:with-param></xsl:call-template>
        <xsl:text> · </xsl:text>
        <xsl:call-template name="list-part"><xsl:with-param name="key">period</xsl:with-param></xsl:call-template>
        <xsl:text> · </xsl:text>
        <xsl:call-template name="list-part"><xsl:with-param name="key">hours</xsl:with-param></xsl:call-template>
      </fo:block>
      <xsl:if test="data/region">
        <xsl:call-template name="list-detail"><xsl:with-param name="key">region</xsl:with-param></xsl:call-template>
      </xsl:if>
      <xsl:if test="data/plan">
        <xsl:call-template name="list-detail"><xsl:with-param name="key">basis</xsl:with-param></xsl:call-template>
      </xsl:if>
    </fo:block>
    <xsl:call-template name="listeners">
      <xsl:with-param name="masked" select="data/copy = 'TRAINER'"/>
    </xsl:call-template>
    <fo:table role="Div" xsl:use-attribute-sets="list-signature">
      <fo:table-column xsl:use-attribute-sets="signature-title-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-line-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-name-column"/>
      <fo:table-body role="Div">
        <xsl:call-template name="signature-row">
          <xsl:with-param name="key">head_title</xsl:with-param>
          <xsl:with-param name="name" select="data/signer/name"/>
        </xsl:call-template>
      </fo:table-body>
    </fo:table>
    <fo:block xsl:use-attribute-sets="list-date">
      <xsl:call-template name="words"><xsl:with-param name="key">made_on</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template name="list-detail">
    <xsl:param name="key"/>
    <fo:block>
      <xsl:call-template name="list-part"><xsl:with-param name="key" select="$key"/></xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template name="list-part">
    <xsl:param name="key"/>
    <fo:inline xsl:use-attribute-sets="detail-name">
      <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_name')"/></xsl:call-template>
      <xsl:text>: </xsl:text>
    </fo:inline>
    <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_value')"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
