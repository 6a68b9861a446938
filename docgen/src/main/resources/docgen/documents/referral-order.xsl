<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/referral-order.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/order.xsl"/>
  <xsl:import href="parts/grid.xsl"/>
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
      <xsl:value-of select="data/organisation"/>
    </fo:block>
    <xsl:call-template name="rule"/>
    <xsl:call-template name="order-opening"/>
    <xsl:call-template name="order-grounds"/>
    <xsl:call-template name="order-item"><xsl:with-param name="number" select="1"/><xsl:with-param name="key">item_send</xsl:with-param></xsl:call-template>
    <fo:table xsl:use-attribute-sets="grid pedagogues">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="name-column"/>
      <fo:table-column xsl:use-attribute-sets="position-column"/>
      <xsl:if test="data/pedagogues/item/workplace">
        <fo:table-column xsl:use-attribute-sets="workplace-column"/>
      </xsl:if>
      <fo:table-header>
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_name column_position</xsl:with-param></xsl:call-template>
          <xsl:if test="data/pedagogues/item/workplace">
            <xsl:call-template name="head"><xsl:with-param name="key">column_workplace</xsl:with-param></xsl:call-template>
          </xsl:if>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/pedagogues/item"/>
      </fo:table-body>
    </fo:table>
    <xsl:call-template name="order-item"><xsl:with-param name="number" select="2"/><xsl:with-param name="key">item_form</xsl:with-param></xsl:call-template>
    <xsl:call-template name="signer"/>
  </xsl:template>

  <xsl:template match="item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="name"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="position"/></xsl:call-template>
      <xsl:if test="../item/workplace">
        <xsl:call-template name="cell"><xsl:with-param name="value" select="workplace"/></xsl:call-template>
      </xsl:if>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
