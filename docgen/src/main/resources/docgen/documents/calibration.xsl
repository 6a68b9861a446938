<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/calibration.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>

  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <fo:layout-master-set>
        <xsl:choose>
          <xsl:when test="side/data/sheet = 'landscape'">
            <fo:simple-page-master master-name="page" xsl:use-attribute-sets="page-landscape">
              <fo:region-body xsl:use-attribute-sets="calibration-body"/>
              <fo:region-before region-name="backdrop" xsl:use-attribute-sets="backdrop-region"/>
            </fo:simple-page-master>
          </xsl:when>
          <xsl:otherwise>
            <fo:simple-page-master master-name="page" xsl:use-attribute-sets="page-portrait">
              <fo:region-body xsl:use-attribute-sets="calibration-body"/>
              <fo:region-before region-name="backdrop" xsl:use-attribute-sets="backdrop-region"/>
            </fo:simple-page-master>
          </xsl:otherwise>
        </xsl:choose>
      </fo:layout-master-set>
      <xsl:call-template name="declarations"/>
      <fo:page-sequence master-reference="page">
        <fo:static-content flow-name="backdrop" role="artifact">
          <xsl:choose>
            <xsl:when test="side/data/sheet = 'landscape'">
              <fo:block-container xsl:use-attribute-sets="calibration-landscape"><fo:block/></fo:block-container>
            </xsl:when>
            <xsl:otherwise>
              <fo:block-container xsl:use-attribute-sets="calibration-portrait"><fo:block/></fo:block-container>
            </xsl:otherwise>
          </xsl:choose>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="side">
    <fo:block-container xml:lang="{@lang}" xsl:use-attribute-sets="instructions">
      <fo:block role="H1" xsl:use-attribute-sets="instructions-heading">
        <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
      </fo:block>
      <fo:list-block xsl:use-attribute-sets="steps">
        <xsl:call-template name="step"><xsl:with-param name="number">1</xsl:with-param></xsl:call-template>
        <xsl:call-template name="step"><xsl:with-param name="number">2</xsl:with-param></xsl:call-template>
        <xsl:call-template name="step"><xsl:with-param name="number">3</xsl:with-param></xsl:call-template>
        <xsl:call-template name="step"><xsl:with-param name="number">4</xsl:with-param></xsl:call-template>
        <xsl:call-template name="step"><xsl:with-param name="number">5</xsl:with-param></xsl:call-template>
      </fo:list-block>
      <fo:block xsl:use-attribute-sets="used">
        <xsl:call-template name="words"><xsl:with-param name="key">used</xsl:with-param></xsl:call-template>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <xsl:template name="step">
    <xsl:param name="number"/>
    <fo:list-item>
      <fo:list-item-label xsl:use-attribute-sets="step-label">
        <fo:block><xsl:value-of select="$number"/><xsl:text>.</xsl:text></fo:block>
      </fo:list-item-label>
      <fo:list-item-body xsl:use-attribute-sets="step-body">
        <fo:block>
          <xsl:call-template name="words"><xsl:with-param name="key" select="concat('step_', $number)"/></xsl:call-template>
        </fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>
</xsl:stylesheet>
