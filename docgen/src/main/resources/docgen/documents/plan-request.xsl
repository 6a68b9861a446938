<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/plan-request.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
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
          <xsl:apply-templates select="side" mode="institute"/>
          <xsl:call-template name="rule"/>
          <xsl:apply-templates select="side"/>
          <xsl:call-template name="closing"/>
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

  <xsl:template match="side">
    <xsl:call-template name="letter-opening"/>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">body</xsl:with-param></xsl:call-template>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">attached</xsl:with-param></xsl:call-template>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">reply</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="side" mode="annex">
    <xsl:call-template name="annex-head"><xsl:with-param name="key">annex</xsl:with-param></xsl:call-template>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="topic-column"/>
      <fo:table-column xsl:use-attribute-sets="hours-column"/>
      <fo:table-column xsl:use-attribute-sets="form-column"/>
      <fo:table-column xsl:use-attribute-sets="quarter-column"/>
      <fo:table-column xsl:use-attribute-sets="places-column"/>
      <fo:table-column xsl:use-attribute-sets="need-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_topic column_hours column_form column_quarter column_places column_need</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/courses/item"/>
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="total-words"><xsl:with-param name="key">total</xsl:with-param><xsl:with-param name="columns" select="5"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/places_sum"/></xsl:call-template>
          <xsl:choose>
            <xsl:when test="data/courses/item/need">
              <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/need_sum"/></xsl:call-template>
            </xsl:when>
            <xsl:otherwise><xsl:call-template name="total-empty"/></xsl:otherwise>
          </xsl:choose>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="courses/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="topic"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="hours"/></xsl:call-template>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">courses.form</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">courses.quarter</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="places"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="need"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
