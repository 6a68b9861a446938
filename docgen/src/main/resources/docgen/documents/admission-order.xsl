<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/listeners.xsl"/>
  <xsl:import href="styles/admission-order.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/order.xsl"/>
  <xsl:import href="parts/grid.xsl"/>
  <xsl:import href="parts/listeners.xsl"/>

  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <xsl:call-template name="masters"/>
      <xsl:call-template name="declarations"/>
      <fo:page-sequence master-reference="page">
        <xsl:call-template name="backdrop"/>
        <xsl:call-template name="footer"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side"/>
        </fo:flow>
      </fo:page-sequence>
      <fo:page-sequence master-reference="page-wide" id="document">
        <xsl:call-template name="backdrop-wide"/>
        <xsl:call-template name="footer-wide"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side" mode="listeners"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="side">
    <xsl:call-template name="order-head"/>
    <xsl:call-template name="order-grounds"/>
    <xsl:call-template name="order-item"><xsl:with-param name="number" select="1"/><xsl:with-param name="key">item_admit</xsl:with-param></xsl:call-template>
    <xsl:call-template name="order-item"><xsl:with-param name="number" select="2"/><xsl:with-param name="key">item_leader</xsl:with-param></xsl:call-template>
    <xsl:call-template name="order-item"><xsl:with-param name="number" select="3"/><xsl:with-param name="key">item_control</xsl:with-param></xsl:call-template>
    <xsl:call-template name="order-item"><xsl:with-param name="number" select="4"/><xsl:with-param name="key">item_force</xsl:with-param></xsl:call-template>
    <xsl:for-each select="/document"><xsl:call-template name="closing"/></xsl:for-each>
    <xsl:if test="data/letters/item">
      <fo:block xsl:use-attribute-sets="annex">
        <xsl:call-template name="annex-head"><xsl:with-param name="key">letters</xsl:with-param></xsl:call-template>
        <fo:table xsl:use-attribute-sets="grid letters">
          <fo:table-column xsl:use-attribute-sets="letter-row-column"/>
          <fo:table-column xsl:use-attribute-sets="administration-column"/>
          <fo:table-column xsl:use-attribute-sets="letter-number-column"/>
          <fo:table-column xsl:use-attribute-sets="letter-date-column"/>
          <fo:table-header>
            <fo:table-row xsl:use-attribute-sets="row">
              <xsl:call-template name="heads">
                <xsl:with-param name="keys">column_number column_administration column_letter_number column_letter_date</xsl:with-param>
              </xsl:call-template>
            </fo:table-row>
          </fo:table-header>
          <fo:table-body>
            <xsl:apply-templates select="data/letters/item" mode="letter"/>
          </fo:table-body>
        </fo:table>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <xsl:template match="item" mode="letter">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="administration"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="number"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="date"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="side" mode="listeners">
    <xsl:call-template name="annex-head"><xsl:with-param name="key">listeners</xsl:with-param></xsl:call-template>
    <xsl:call-template name="listeners"/>
  </xsl:template>
</xsl:stylesheet>
