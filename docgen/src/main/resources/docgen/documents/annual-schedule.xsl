<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/plan.xsl"/>
  <xsl:import href="styles/annual-schedule.xsl"/>
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
    <xsl:variable name="approvals" select="data/approvals/item"/>
    <xsl:call-template name="approvals">
      <xsl:with-param name="stamps" select="$approvals[count($approvals) &lt;= 6]"/>
    </xsl:call-template>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="topic-column"/>
      <fo:table-column xsl:use-attribute-sets="audience-column"/>
      <fo:table-column xsl:use-attribute-sets="stream-column"/>
      <fo:table-column xsl:use-attribute-sets="period-column"/>
      <fo:table-column xsl:use-attribute-sets="hours-column"/>
      <fo:table-column xsl:use-attribute-sets="form-column"/>
      <fo:table-column xsl:use-attribute-sets="language-column"/>
      <fo:table-column xsl:use-attribute-sets="listeners-column"/>
      <fo:table-column xsl:use-attribute-sets="funding-column"/>
      <fo:table-column xsl:use-attribute-sets="place-column"/>
      <fo:table-column xsl:use-attribute-sets="trainer-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_topic column_audience column_stream column_period column_hours column_form column_language column_listeners column_funding column_place column_trainer</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/quarters/item"/>
        <xsl:if test="not(data/quarters/item)">
          <xsl:call-template name="none"><xsl:with-param name="key">no_courses</xsl:with-param><xsl:with-param name="columns" select="12"/></xsl:call-template>
        </xsl:if>
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="totals">
            <xsl:with-param name="key">year_total</xsl:with-param>
            <xsl:with-param name="sums" select="data/quarters/total"/>
          </xsl:call-template>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    <xsl:if test="count($approvals) &gt; 6">
      <fo:block role="H2" xsl:use-attribute-sets="approval-sheet">
        <xsl:call-template name="words"><xsl:with-param name="key">approval_sheet</xsl:with-param></xsl:call-template>
      </fo:block>
      <xsl:call-template name="stamps"><xsl:with-param name="stamps" select="$approvals"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="quarters/item">
    <xsl:call-template name="group"><xsl:with-param name="key">quarters.title</xsl:with-param><xsl:with-param name="columns" select="12"/></xsl:call-template>
    <xsl:apply-templates select="courses/item"/>
    <xsl:if test="not(courses/item)">
      <xsl:call-template name="none"><xsl:with-param name="key">no_courses</xsl:with-param><xsl:with-param name="columns" select="12"/></xsl:call-template>
    </xsl:if>
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="totals">
        <xsl:with-param name="key">quarter_total</xsl:with-param>
        <xsl:with-param name="sums" select="courses/total"/>
      </xsl:call-template>
    </fo:table-row>
  </xsl:template>

  <xsl:template name="totals">
    <xsl:param name="key"/>
    <xsl:param name="sums"/>
    <xsl:call-template name="total-words">
      <xsl:with-param name="key" select="$key"/>
      <xsl:with-param name="columns" select="3"/>
    </xsl:call-template>
    <xsl:call-template name="total"><xsl:with-param name="value" select="$sums/courses_count"/></xsl:call-template>
    <xsl:call-template name="total-empty"/>
    <xsl:call-template name="total"><xsl:with-param name="value" select="$sums/hours_sum"/></xsl:call-template>
    <xsl:call-template name="total-empty"><xsl:with-param name="columns" select="2"/></xsl:call-template>
    <xsl:call-template name="total"><xsl:with-param name="value" select="$sums/places_sum"/></xsl:call-template>
    <xsl:call-template name="total-empty"><xsl:with-param name="columns" select="3"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="courses/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value"><xsl:number level="any" count="courses/item" from="data"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="topic"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="audience"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="stream"/></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">courses.period</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="hours"/></xsl:call-template>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">courses.form</xsl:with-param></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">courses.language</xsl:with-param></xsl:call-template>
      <fo:table-cell xsl:use-attribute-sets="grid-cell">
        <xsl:for-each select="listeners/item">
          <fo:block xsl:use-attribute-sets="region">
            <xsl:value-of select="region"/>
            <xsl:text> –&#xA0;</xsl:text>
            <xsl:value-of select="places"/>
          </fo:block>
        </xsl:for-each>
        <fo:block xsl:use-attribute-sets="region-total">
          <xsl:call-template name="words"><xsl:with-param name="key">listeners_total</xsl:with-param></xsl:call-template>
          <xsl:text> –&#xA0;</xsl:text>
          <xsl:value-of select="listeners/total/places_sum"/>
        </fo:block>
      </fo:table-cell>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">courses.funding</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="place"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="trainer"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
