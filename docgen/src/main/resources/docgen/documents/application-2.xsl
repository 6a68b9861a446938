<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/application.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/letter.xsl"/>
  <xsl:import href="parts/application.xsl"/>

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
    <xsl:call-template name="application-opening"/>
    <xsl:call-template name="application-course"/>
    <fo:block role="H2" xsl:use-attribute-sets="subheading">
      <xsl:call-template name="words"><xsl:with-param name="key">organisation</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:table role="Div" xsl:use-attribute-sets="particulars">
      <xsl:call-template name="particular-columns"/>
      <fo:table-body role="Div">
        <xsl:call-template name="particular"><xsl:with-param name="key">organisation_name</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">bin</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">ownership</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">pedagogues</xsl:with-param></xsl:call-template>
      </fo:table-body>
    </fo:table>
    <xsl:call-template name="application-about"/>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">acting</xsl:with-param></xsl:call-template>
    <xsl:call-template name="application-closing"/>
  </xsl:template>

  <xsl:template match="side" mode="letter-addressee">
    <xsl:call-template name="letter-line"><xsl:with-param name="key">to</xsl:with-param></xsl:call-template>
    <xsl:call-template name="letter-line"><xsl:with-param name="key">from</xsl:with-param></xsl:call-template>
    <xsl:call-template name="letter-line"><xsl:with-param name="key">iin</xsl:with-param></xsl:call-template>
    <xsl:call-template name="letter-line"><xsl:with-param name="key">position</xsl:with-param></xsl:call-template>
    <xsl:call-template name="letter-line"><xsl:with-param name="key">contact</xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
