<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/order.xsl"/>

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
    <xsl:call-template name="order-head"/>
    <xsl:call-template name="order-grounds"/>
    <xsl:call-template name="order-item"><xsl:with-param name="number" select="1"/><xsl:with-param name="key">item_matter</xsl:with-param></xsl:call-template>
    <fo:block xsl:use-attribute-sets="order-details">
      <xsl:call-template name="order-detail"><xsl:with-param name="key">holder</xsl:with-param></xsl:call-template>
      <xsl:call-template name="order-detail"><xsl:with-param name="key">course</xsl:with-param></xsl:call-template>
      <xsl:call-template name="order-detail"><xsl:with-param name="key">target</xsl:with-param></xsl:call-template>
      <xsl:call-template name="order-detail"><xsl:with-param name="key">reason</xsl:with-param></xsl:call-template>
      <xsl:if test="data/proofs/item">
        <fo:block xsl:use-attribute-sets="order-detail">
          <fo:inline xsl:use-attribute-sets="detail-name">
            <xsl:call-template name="words"><xsl:with-param name="key">proofs_name</xsl:with-param></xsl:call-template>
            <xsl:text>: </xsl:text>
          </fo:inline>
          <xsl:for-each select="data/proofs/item">
            <xsl:if test="position() &gt; 1"><xsl:text>; </xsl:text></xsl:if>
            <xsl:value-of select="."/>
          </xsl:for-each>
        </fo:block>
      </xsl:if>
    </fo:block>
    <xsl:call-template name="order-item"><xsl:with-param name="number" select="2"/><xsl:with-param name="key">item_responsible</xsl:with-param></xsl:call-template>
    <xsl:call-template name="order-item"><xsl:with-param name="number" select="3"/><xsl:with-param name="key">item_force</xsl:with-param></xsl:call-template>
    <xsl:for-each select="/document"><xsl:call-template name="closing"/></xsl:for-each>
    <xsl:call-template name="acquainted"/>
  </xsl:template>
</xsl:stylesheet>
