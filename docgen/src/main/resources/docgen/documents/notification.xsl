<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/notification.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/letter.xsl"/>

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
    <xsl:apply-templates select="." mode="institute"/>
    <xsl:call-template name="rule"/>
    <xsl:call-template name="letter-opening"/>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">intro</xsl:with-param></xsl:call-template>
    <fo:table role="Div" xsl:use-attribute-sets="particulars">
      <xsl:call-template name="particular-columns"/>
      <fo:table-body role="Div">
        <xsl:call-template name="particular"><xsl:with-param name="key">holder</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">position</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">course</xsl:with-param></xsl:call-template>
        <xsl:if test="data/violation">
          <xsl:call-template name="particular"><xsl:with-param name="key">requirement</xsl:with-param></xsl:call-template>
          <xsl:call-template name="particular"><xsl:with-param name="key">found</xsl:with-param></xsl:call-template>
          <xsl:call-template name="particular"><xsl:with-param name="key">facts</xsl:with-param></xsl:call-template>
        </xsl:if>
        <xsl:if test="data/expulsion">
          <xsl:call-template name="particular"><xsl:with-param name="key">order</xsl:with-param></xsl:call-template>
          <xsl:call-template name="particular"><xsl:with-param name="key">decision</xsl:with-param></xsl:call-template>
          <xsl:call-template name="particular"><xsl:with-param name="key">reason</xsl:with-param></xsl:call-template>
        </xsl:if>
      </fo:table-body>
    </fo:table>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">basis</xsl:with-param></xsl:call-template>
    <xsl:for-each select="/document"><xsl:call-template name="closing"/></xsl:for-each>
  </xsl:template>

  <xsl:template match="side" mode="letter-addressee">
    <xsl:call-template name="letter-line"><xsl:with-param name="key">to</xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
