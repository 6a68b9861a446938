<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="styles/protocol.xsl"/>
  <xsl:import href="styles/blank-act.xsl"/>
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
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:call-template name="words"><xsl:with-param name="key">commission</xsl:with-param></xsl:call-template>
      <xsl:text> </xsl:text>
      <xsl:call-template name="words"><xsl:with-param name="key">statement</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:if test="data/supplier"><xsl:call-template name="paragraph"><xsl:with-param name="key">supplier</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="data/basis"><xsl:call-template name="paragraph"><xsl:with-param name="key">basis</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="data/method"><xsl:call-template name="paragraph"><xsl:with-param name="key">method</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="data/balance">
      <fo:block role="H2" xsl:use-attribute-sets="section">
        <xsl:call-template name="words"><xsl:with-param name="key">balance</xsl:with-param></xsl:call-template>
      </fo:block>
      <fo:table xsl:use-attribute-sets="balance-grid">
        <fo:table-column xsl:use-attribute-sets="balance-blank-column"/>
        <fo:table-column xsl:use-attribute-sets="balance-series-column"/>
        <fo:table-column xsl:use-attribute-sets="opening-column"/>
        <fo:table-column xsl:use-attribute-sets="received-column"/>
        <fo:table-column xsl:use-attribute-sets="used-column"/>
        <fo:table-column xsl:use-attribute-sets="spoiled-column"/>
        <fo:table-column xsl:use-attribute-sets="lost-column"/>
        <fo:table-column xsl:use-attribute-sets="closing-column"/>
        <fo:table-column xsl:use-attribute-sets="actual-column"/>
        <fo:table-column xsl:use-attribute-sets="difference-column"/>
        <fo:table-header>
          <fo:table-row>
            <xsl:call-template name="heads"><xsl:with-param name="keys">column_blank column_series column_opening column_received column_used column_spoiled column_lost column_closing column_actual column_difference</xsl:with-param></xsl:call-template>
          </fo:table-row>
        </fo:table-header>
        <fo:table-body>
          <xsl:apply-templates select="data/balance/item"/>
          <fo:table-row xsl:use-attribute-sets="row">
            <xsl:call-template name="total-words"><xsl:with-param name="key">total</xsl:with-param><xsl:with-param name="columns" select="2"/></xsl:call-template>
            <xsl:call-template name="total"><xsl:with-param name="value" select="data/balance/total/opening_sum"/></xsl:call-template>
            <xsl:call-template name="total"><xsl:with-param name="value" select="data/balance/total/received_sum"/></xsl:call-template>
            <xsl:call-template name="total"><xsl:with-param name="value" select="data/balance/total/used_sum"/></xsl:call-template>
            <xsl:call-template name="total"><xsl:with-param name="value" select="data/balance/total/spoiled_sum"/></xsl:call-template>
            <xsl:call-template name="total"><xsl:with-param name="value" select="data/balance/total/lost_sum"/></xsl:call-template>
            <xsl:call-template name="total"><xsl:with-param name="value" select="data/balance/total/closing_sum"/></xsl:call-template>
            <xsl:call-template name="total"><xsl:with-param name="value" select="data/balance/total/actual_sum"/></xsl:call-template>
            <xsl:call-template name="total"><xsl:with-param name="value" select="data/balance/total/difference_sum"/></xsl:call-template>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
      <fo:block role="H2" xsl:use-attribute-sets="section">
        <xsl:call-template name="words"><xsl:with-param name="key">found</xsl:with-param></xsl:call-template>
      </fo:block>
    </xsl:if>
    <fo:block xsl:use-attribute-sets="lines">
      <fo:table xsl:use-attribute-sets="grid">
        <fo:table-column xsl:use-attribute-sets="number-column"/>
        <fo:table-column xsl:use-attribute-sets="blank-column"/>
        <fo:table-column xsl:use-attribute-sets="series-column"/>
        <fo:table-column xsl:use-attribute-sets="numbers-column"/>
        <fo:table-column xsl:use-attribute-sets="count-column"/>
        <xsl:if test="data/lines/item/reason"><fo:table-column xsl:use-attribute-sets="reason-column"/></xsl:if>
        <fo:table-header>
          <fo:table-row>
            <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_blank column_series column_numbers column_count</xsl:with-param></xsl:call-template>
            <xsl:if test="data/lines/item/reason"><xsl:call-template name="head"><xsl:with-param name="key">column_reason</xsl:with-param></xsl:call-template></xsl:if>
          </fo:table-row>
        </fo:table-header>
        <fo:table-body>
          <xsl:apply-templates select="data/lines/item"/>
          <fo:table-row xsl:use-attribute-sets="row">
            <xsl:call-template name="total-words"><xsl:with-param name="key">total</xsl:with-param><xsl:with-param name="columns" select="4"/></xsl:call-template>
            <xsl:call-template name="total"><xsl:with-param name="value" select="data/lines/total/count_sum"/></xsl:call-template>
            <xsl:if test="data/lines/item/reason"><xsl:call-template name="total-empty"/></xsl:if>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:block>
    <xsl:if test="data/findings"><xsl:call-template name="paragraph"><xsl:with-param name="key">findings</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:call-template name="signatures"/>
  </xsl:template>

  <xsl:template match="balance/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="cell-words"><xsl:with-param name="key">balance.blank</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="series"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="opening"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="received"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="used"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="spoiled"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="lost"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="closing"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="actual"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="difference"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="lines/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">lines.blank</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="series"/></xsl:call-template>
      <fo:table-cell xsl:use-attribute-sets="grid-figure">
        <fo:block>
          <xsl:value-of select="first"/>
          <xsl:if test="last != first">
            <xsl:text> – </xsl:text>
            <xsl:value-of select="last"/>
          </xsl:if>
        </fo:block>
      </fo:table-cell>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="count"/></xsl:call-template>
      <xsl:if test="../item/reason"><xsl:call-template name="cell"><xsl:with-param name="value" select="reason"/></xsl:call-template></xsl:if>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
