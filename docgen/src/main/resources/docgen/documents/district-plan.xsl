<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/plan.xsl"/>
  <xsl:import href="styles/district-plan.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/plan-opening.xsl"/>
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
    <xsl:call-template name="plan-opening"><xsl:with-param name="sender" select="data/department"/></xsl:call-template>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:if test="text[@key = 'district_line'] != ''">
      <fo:block xsl:use-attribute-sets="plan-number">
        <xsl:call-template name="words"><xsl:with-param name="key">district_line</xsl:with-param></xsl:call-template>
      </fo:block>
    </xsl:if>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="organisation-column"/>
      <fo:table-column xsl:use-attribute-sets="person-column"/>
      <fo:table-column xsl:use-attribute-sets="position-column"/>
      <fo:table-column xsl:use-attribute-sets="category-column"/>
      <fo:table-column xsl:use-attribute-sets="last-column"/>
      <fo:table-column xsl:use-attribute-sets="course-column"/>
      <fo:table-column xsl:use-attribute-sets="language-column"/>
      <fo:table-column xsl:use-attribute-sets="quarter-column"/>
      <fo:table-column xsl:use-attribute-sets="funding-column"/>
      <fo:table-column xsl:use-attribute-sets="note-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_organisation column_person column_position column_category column_last column_course column_language column_quarter column_funding column_note</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/lines/item"/>
        <xsl:if test="not(data/lines/item)">
          <xsl:call-template name="none"><xsl:with-param name="key">nobody</xsl:with-param><xsl:with-param name="columns" select="11"/></xsl:call-template>
        </xsl:if>
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="total-words"><xsl:with-param name="key">total</xsl:with-param><xsl:with-param name="columns" select="11"/></xsl:call-template>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    <xsl:call-template name="officer"><xsl:with-param name="officer" select="data/head"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="lines/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="organisation"/></xsl:call-template>
      <xsl:choose>
        <xsl:when test="person"><xsl:call-template name="cell"><xsl:with-param name="value" select="person"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:call-template name="figure"><xsl:with-param name="value" select="people"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">lines.position</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">lines.category</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell-or-dash"><xsl:with-param name="value" select="lastCourse"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="course"/></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">lines.language</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">lines.quarter</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">lines.funding</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="note"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
