<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/plan.xsl"/>
  <xsl:import href="styles/perspective-plan.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/plan.xsl"/>
  <xsl:import href="parts/grid.xsl"/>
  <xsl:import href="parts/rows.xsl"/>

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
    <xsl:call-template name="approvals"/>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="programme-column"/>
      <fo:table-column xsl:use-attribute-sets="audience-column"/>
      <fo:table-column xsl:use-attribute-sets="hours-column"/>
      <fo:table-column xsl:use-attribute-sets="form-column"/>
      <fo:table-column xsl:use-attribute-sets="first-column"/>
      <fo:table-column xsl:use-attribute-sets="second-column"/>
      <fo:table-column xsl:use-attribute-sets="third-column"/>
      <fo:table-column xsl:use-attribute-sets="fourth-column"/>
      <fo:table-column xsl:use-attribute-sets="places-column"/>
      <fo:table-column xsl:use-attribute-sets="funding-column"/>
      <fo:table-column xsl:use-attribute-sets="responsible-column"/>
      <fo:table-column xsl:use-attribute-sets="outcome-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_programme column_audience column_hours column_form column_first column_second column_third column_fourth column_places column_funding column_responsible column_outcome</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/lines/item"/>
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="total-words"><xsl:with-param name="key">total</xsl:with-param><xsl:with-param name="columns" select="5"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/lines/total/first_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/lines/total/second_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/lines/total/third_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/lines/total/fourth_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/lines/total/places_sum"/></xsl:call-template>
          <xsl:call-template name="total-empty"><xsl:with-param name="columns" select="3"/></xsl:call-template>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="lines/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="programme"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="audience"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="hours"/></xsl:call-template>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">lines.form</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="first"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="second"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="third"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="fourth"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="places"/></xsl:call-template>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">lines.funding</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="responsible"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="outcome"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
