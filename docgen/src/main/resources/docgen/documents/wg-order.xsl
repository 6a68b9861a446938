<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="styles/wg-order.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/letter.xsl"/>
  <xsl:import href="parts/order.xsl"/>
  <xsl:import href="parts/grid.xsl"/>
  <xsl:import href="parts/rows.xsl"/>

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
      <fo:page-sequence master-reference="page" id="document">
        <xsl:call-template name="backdrop"/>
        <xsl:call-template name="footer"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side" mode="annex"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <!-- The order is not the Institute’s. -->
  <xsl:template match="side" mode="institute">
    <fo:block xsl:use-attribute-sets="organisation">
      <xsl:value-of select="data/body"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="side">
    <xsl:call-template name="order-head"/>
    <xsl:call-template name="order-grounds"/>
    <xsl:call-template name="order-item"><xsl:with-param name="number">1</xsl:with-param><xsl:with-param name="key">item_create</xsl:with-param></xsl:call-template>
    <xsl:call-template name="order-item"><xsl:with-param name="number">2</xsl:with-param><xsl:with-param name="key">item_review</xsl:with-param></xsl:call-template>
    <xsl:call-template name="order-item"><xsl:with-param name="number">3</xsl:with-param><xsl:with-param name="key">item_control</xsl:with-param></xsl:call-template>
    <xsl:call-template name="order-item"><xsl:with-param name="number">4</xsl:with-param><xsl:with-param name="key">item_force</xsl:with-param></xsl:call-template>
    <xsl:call-template name="officer"><xsl:with-param name="officer" select="data/head"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="side" mode="annex">
    <xsl:call-template name="annex-head"><xsl:with-param name="key">annex</xsl:with-param></xsl:call-template>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="name-column"/>
      <fo:table-column xsl:use-attribute-sets="post-column"/>
      <fo:table-column xsl:use-attribute-sets="category-column"/>
      <fo:table-column xsl:use-attribute-sets="role-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_name column_post column_category column_role</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/members/item"/>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="members/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="name"/></xsl:call-template>
      <fo:table-cell xsl:use-attribute-sets="grid-cell">
        <fo:block><xsl:value-of select="post"/></fo:block>
        <fo:block><xsl:value-of select="organisation"/></fo:block>
      </fo:table-cell>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">members.category</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">members.role</xsl:with-param></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
