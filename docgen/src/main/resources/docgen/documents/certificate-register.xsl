<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/certificate-register.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/grid.xsl"/>
  <xsl:import href="parts/rows.xsl"/>

  <!-- Ten entries to a page, each page laid out by itself: so it has its own sums, and its totals are those of ten entries. -->
  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <xsl:call-template name="masters"/>
      <xsl:call-template name="declarations"/>
      <xsl:apply-templates select="side/data/entries/part"/>
      <xsl:if test="not(side/data/entries/part)">
        <xsl:apply-templates select="side/data/entries"/>
      </xsl:if>
    </fo:root>
  </xsl:template>

  <xsl:template match="entries | part">
    <xsl:variable name="first" select="not(preceding-sibling::part)"/>
    <xsl:variable name="last" select="not(following-sibling::part)"/>
    <fo:page-sequence master-reference="page-wide">
      <xsl:if test="$last"><xsl:attribute name="id">document</xsl:attribute></xsl:if>
      <xsl:call-template name="backdrop-wide"/>
      <xsl:call-template name="footer-wide"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:if test="$first">
          <xsl:apply-templates select="ancestor::side" mode="institute"/>
          <xsl:apply-templates select="ancestor::side" mode="title"/>
        </xsl:if>
        <fo:table xsl:use-attribute-sets="grid">
          <fo:table-column xsl:use-attribute-sets="number-column"/>
          <fo:table-column xsl:use-attribute-sets="registration-column"/>
          <fo:table-column xsl:use-attribute-sets="blank-column"/>
          <fo:table-column xsl:use-attribute-sets="holder-column"/>
          <fo:table-column xsl:use-attribute-sets="iin-column"/>
          <fo:table-column xsl:use-attribute-sets="workplace-column"/>
          <fo:table-column xsl:use-attribute-sets="topic-column"/>
          <fo:table-column xsl:use-attribute-sets="hours-column"/>
          <fo:table-column xsl:use-attribute-sets="period-column"/>
          <fo:table-column xsl:use-attribute-sets="protocol-column"/>
          <fo:table-column xsl:use-attribute-sets="issued-column"/>
          <fo:table-column xsl:use-attribute-sets="valid-column"/>
          <fo:table-column xsl:use-attribute-sets="supplement-column"/>
          <fo:table-column xsl:use-attribute-sets="receipt-column"/>
          <fo:table-column xsl:use-attribute-sets="status-column"/>
          <fo:table-column xsl:use-attribute-sets="note-column"/>
          <fo:table-header>
            <fo:table-row>
              <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_registration column_blank column_holder column_iin column_workplace column_topic column_hours column_period column_protocol column_issued column_valid column_supplement column_receipt column_status column_note</xsl:with-param></xsl:call-template>
            </fo:table-row>
          </fo:table-header>
          <fo:table-body>
            <xsl:apply-templates select="item">
              <xsl:with-param name="before" select="count(preceding-sibling::part/item) + sum(ancestor::data/volume/first) - count(ancestor::data/volume)"/>
            </xsl:apply-templates>
            <xsl:if test="not(item)">
              <xsl:call-template name="none"><xsl:with-param name="key">no_entries</xsl:with-param><xsl:with-param name="columns" select="16"/></xsl:call-template>
            </xsl:if>
          </fo:table-body>
        </fo:table>
        <fo:block xsl:use-attribute-sets="register-sum">
          <fo:inline xsl:use-attribute-sets="page-sum-name">
            <xsl:call-template name="words"><xsl:with-param name="key">page_total</xsl:with-param></xsl:call-template>
            <xsl:text>: </xsl:text>
          </fo:inline>
          <xsl:call-template name="sums"><xsl:with-param name="sums" select="total"/></xsl:call-template>
        </fo:block>
        <xsl:if test="$last">
          <fo:block xsl:use-attribute-sets="register-sum">
            <fo:inline xsl:use-attribute-sets="page-sum-name">
              <xsl:call-template name="words"><xsl:with-param name="key">total</xsl:with-param></xsl:call-template>
              <xsl:text>: </xsl:text>
            </fo:inline>
            <xsl:call-template name="sums"><xsl:with-param name="sums" select="ancestor::data/entries/total"/></xsl:call-template>
          </fo:block>
          <xsl:call-template name="officer"><xsl:with-param name="officer" select="ancestor::data/keeper"/></xsl:call-template>
        </xsl:if>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="side" mode="title">
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="year">
      <xsl:call-template name="words"><xsl:with-param name="key">year_line</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template name="sums">
    <xsl:param name="sums"/>
    <xsl:call-template name="words"><xsl:with-param name="key">sum_entries</xsl:with-param></xsl:call-template>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$sums/entries_count"/>
    <xsl:text>; </xsl:text>
    <xsl:call-template name="words"><xsl:with-param name="key">sum_hours</xsl:with-param></xsl:call-template>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$sums/hours_sum"/>
    <xsl:text>; </xsl:text>
    <xsl:call-template name="words"><xsl:with-param name="key">sum_issued</xsl:with-param></xsl:call-template>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$sums/status_ISSUED_count"/>
    <xsl:text>; </xsl:text>
    <xsl:call-template name="words"><xsl:with-param name="key">sum_duplicate</xsl:with-param></xsl:call-template>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$sums/status_DUPLICATE_count"/>
    <xsl:text>; </xsl:text>
    <xsl:call-template name="words"><xsl:with-param name="key">sum_replaced</xsl:with-param></xsl:call-template>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$sums/status_REPLACED_count"/>
    <xsl:text>; </xsl:text>
    <xsl:call-template name="words"><xsl:with-param name="key">sum_revoked</xsl:with-param></xsl:call-template>
    <xsl:text> – </xsl:text>
    <xsl:value-of select="$sums/status_REVOKED_count"/>
  </xsl:template>

  <xsl:template match="part/item">
    <xsl:param name="before"/>
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="$before + position()"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="number"/></xsl:call-template>
      <xsl:call-template name="cell-or-dash"><xsl:with-param name="value" select="blank"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="holder"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="iin"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="workplace"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="topic"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="hours"/></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">entries.period</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="protocol"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="issuedOn"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="validUntil"/></xsl:call-template>
      <xsl:call-template name="cell-or-dash"><xsl:with-param name="value" select="supplement"/></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">entries.receipt</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">entries.status</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="note"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
