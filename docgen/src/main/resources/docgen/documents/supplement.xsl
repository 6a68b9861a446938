<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/overlay.xsl"/>
  <xsl:import href="styles/supplement.xsl"/>
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
          <xsl:choose>
            <xsl:when test="$overlay">
              <fo:block-container role="artifact" xsl:use-attribute-sets="no-rule"><fo:block/></fo:block-container>
            </xsl:when>
            <xsl:otherwise><xsl:call-template name="rule"/></xsl:otherwise>
          </xsl:choose>
          <xsl:apply-templates select="side"/>
          <xsl:call-template name="closing"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="side">
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="belongs">
      <xsl:call-template name="words"><xsl:with-param name="key">belongs</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="holder">
      <xsl:value-of select="data/holder"/>
    </fo:block>
    <fo:block xsl:use-attribute-sets="intro">
      <xsl:call-template name="words"><xsl:with-param name="key">intro</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="period">
      <xsl:call-template name="words"><xsl:with-param name="key">period_name</xsl:with-param></xsl:call-template>
      <xsl:text>: </xsl:text>
      <xsl:call-template name="words"><xsl:with-param name="key">period_value</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:table xsl:use-attribute-sets="grades">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="title-column"/>
      <fo:table-column xsl:use-attribute-sets="hours-column"/>
      <fo:table-column xsl:use-attribute-sets="grade-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="head-cell"><xsl:with-param name="key">column_number</xsl:with-param></xsl:call-template>
          <xsl:call-template name="head-cell"><xsl:with-param name="key">column_title</xsl:with-param></xsl:call-template>
          <xsl:call-template name="head-cell"><xsl:with-param name="key">column_hours</xsl:with-param></xsl:call-template>
          <xsl:call-template name="head-cell"><xsl:with-param name="key">column_grade</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/modules/item"/>
      </fo:table-body>
    </fo:table>
    <fo:block xsl:use-attribute-sets="results">
      <fo:block xsl:use-attribute-sets="total">
        <xsl:call-template name="words"><xsl:with-param name="key">total_name</xsl:with-param></xsl:call-template>
        <xsl:text>: </xsl:text>
        <xsl:call-template name="words"><xsl:with-param name="key">total_value</xsl:with-param></xsl:call-template>
      </fo:block>
      <fo:block>
        <xsl:call-template name="words"><xsl:with-param name="key">result</xsl:with-param></xsl:call-template>
      </fo:block>
      <xsl:if test="data/reassessedOn">
        <fo:block>
          <xsl:call-template name="words"><xsl:with-param name="key">reassessed</xsl:with-param></xsl:call-template>
        </fo:block>
      </xsl:if>
      <fo:block>
        <xsl:call-template name="words"><xsl:with-param name="key">issued</xsl:with-param></xsl:call-template>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template name="head-cell">
    <xsl:param name="key"/>
    <fo:table-cell xsl:use-attribute-sets="head-cell">
      <fo:block>
        <xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="item">
    <fo:table-row xsl:use-attribute-sets="row">
      <fo:table-cell xsl:use-attribute-sets="figure-cell"><fo:block><xsl:value-of select="position()"/></fo:block></fo:table-cell>
      <fo:table-cell xsl:use-attribute-sets="cell"><fo:block><xsl:value-of select="title"/></fo:block></fo:table-cell>
      <fo:table-cell xsl:use-attribute-sets="figure-cell"><fo:block><xsl:value-of select="hours"/></fo:block></fo:table-cell>
      <fo:table-cell xsl:use-attribute-sets="figure-cell"><fo:block><xsl:value-of select="grade"/></fo:block></fo:table-cell>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
