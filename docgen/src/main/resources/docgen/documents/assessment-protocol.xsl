<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="styles/protocol.xsl"/>
  <xsl:import href="styles/assessment-protocol.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/letter.xsl"/>
  <xsl:import href="parts/order.xsl"/>
  <xsl:import href="parts/signatures.xsl"/>
  <xsl:import href="parts/grid.xsl"/>
  <xsl:import href="parts/rows.xsl"/>

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
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="registration"/>
    <fo:table role="Div" xsl:use-attribute-sets="particulars">
      <xsl:call-template name="particular-columns"/>
      <fo:table-body role="Div">
        <xsl:call-template name="particular"><xsl:with-param name="key">topic</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">stream</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">period</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">hours</xsl:with-param></xsl:call-template>
        <xsl:call-template name="particular"><xsl:with-param name="key">form</xsl:with-param></xsl:call-template>
        <xsl:if test="data/assessor"><xsl:call-template name="particular"><xsl:with-param name="key">assessor</xsl:with-param></xsl:call-template></xsl:if>
        <xsl:call-template name="particular"><xsl:with-param name="key">threshold</xsl:with-param></xsl:call-template>
      </fo:table-body>
    </fo:table>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="name-column"/>
      <fo:table-column xsl:use-attribute-sets="attendance-column"/>
      <fo:table-column xsl:use-attribute-sets="score-column"/>
      <fo:table-column xsl:use-attribute-sets="percent-column"/>
      <fo:table-column xsl:use-attribute-sets="result-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_name column_attendance column_score column_percent column_result column_signature</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/results/item"/>
      </fo:table-body>
    </fo:table>
    <fo:block xsl:use-attribute-sets="grid-summary">
      <xsl:call-template name="words"><xsl:with-param name="key">summary</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="signatures"/>
  </xsl:template>

  <xsl:template match="results/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="name"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="attendance"/></xsl:call-template>
      <xsl:choose>
        <xsl:when test="score">
          <fo:table-cell xsl:use-attribute-sets="grid-figure">
            <fo:block>
              <xsl:value-of select="score"/>
              <xsl:text> / </xsl:text>
              <xsl:value-of select="/document/side/data/max"/>
            </fo:block>
          </fo:table-cell>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="figure"><xsl:with-param name="value">–</xsl:with-param></xsl:call-template></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="cell-or-dash"><xsl:with-param name="value" select="percent"/></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">results.result</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="''"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
