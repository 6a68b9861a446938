<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/plan.xsl"/>
  <xsl:import href="styles/region-plan.xsl"/>
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
    <xsl:call-template name="plan-opening"><xsl:with-param name="sender" select="data/administration"/></xsl:call-template>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:if test="text[@key = 'region_line'] != ''">
      <fo:block xsl:use-attribute-sets="plan-number">
        <xsl:call-template name="words"><xsl:with-param name="key">region_line</xsl:with-param></xsl:call-template>
      </fo:block>
    </xsl:if>
    <fo:block role="H2" xsl:use-attribute-sets="section">
      <xsl:call-template name="words"><xsl:with-param name="key">section_a</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="course-column"/>
      <fo:table-column xsl:use-attribute-sets="heads-column"/>
      <fo:table-column xsl:use-attribute-sets="methodologists-column"/>
      <fo:table-column xsl:use-attribute-sets="pedagogues-column"/>
      <fo:table-column xsl:use-attribute-sets="people-column"/>
      <fo:table-column xsl:use-attribute-sets="republican-column"/>
      <fo:table-column xsl:use-attribute-sets="local-column"/>
      <fo:table-column xsl:use-attribute-sets="extra-column"/>
      <fo:table-column xsl:use-attribute-sets="first-column"/>
      <fo:table-column xsl:use-attribute-sets="second-column"/>
      <fo:table-column xsl:use-attribute-sets="third-column"/>
      <fo:table-column xsl:use-attribute-sets="fourth-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_course column_heads column_methodologists column_pedagogues column_people column_republican column_local column_extra column_first column_second column_third column_fourth</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/courses/item"/>
        <xsl:if test="not(data/courses/item)">
          <xsl:call-template name="none"><xsl:with-param name="key">none</xsl:with-param><xsl:with-param name="columns" select="13"/></xsl:call-template>
        </xsl:if>
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="total-words"><xsl:with-param name="key">total</xsl:with-param><xsl:with-param name="columns" select="2"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/heads_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/methodologists_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/pedagogues_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/people_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/republican_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/local_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/extra_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/first_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/second_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/third_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/courses/total/fourth_sum"/></xsl:call-template>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    <fo:block role="H2" xsl:use-attribute-sets="section">
      <xsl:call-template name="words"><xsl:with-param name="key">section_b</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="course-column"/>
      <fo:table-column xsl:use-attribute-sets="heads-column"/>
      <fo:table-column xsl:use-attribute-sets="methodologists-column"/>
      <fo:table-column xsl:use-attribute-sets="pedagogues-column"/>
      <fo:table-column xsl:use-attribute-sets="people-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_course column_heads column_methodologists column_pedagogues column_people</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/districts/item"/>
        <xsl:if test="not(data/districts/item)">
          <xsl:call-template name="none"><xsl:with-param name="key">none</xsl:with-param><xsl:with-param name="columns" select="6"/></xsl:call-template>
        </xsl:if>
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="total-words"><xsl:with-param name="key">total</xsl:with-param><xsl:with-param name="columns" select="2"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/districts/total/heads_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/districts/total/methodologists_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/districts/total/pedagogues_sum"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/districts/total/people_sum"/></xsl:call-template>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    <xsl:if test="data/missing/item">
      <fo:block xsl:use-attribute-sets="missing-heading">
        <xsl:call-template name="words"><xsl:with-param name="key">missing_heading</xsl:with-param></xsl:call-template>
      </fo:block>
      <xsl:for-each select="data/missing/item">
        <fo:block xsl:use-attribute-sets="missing">
          <xsl:value-of select="district"/>
          <xsl:text> – </xsl:text>
          <xsl:value-of select="reason"/>
        </fo:block>
      </xsl:for-each>
    </xsl:if>
    <xsl:call-template name="officer"><xsl:with-param name="officer" select="data/head"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="data/courses/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="course"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="heads"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="methodologists"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="pedagogues"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="people"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="republican"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="local"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="extra"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="first"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="second"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="third"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="fourth"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="districts/item">
    <xsl:call-template name="group"><xsl:with-param name="value" select="district"/><xsl:with-param name="columns" select="6"/></xsl:call-template>
    <xsl:apply-templates select="courses/item"/>
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="total-words"><xsl:with-param name="key">district_total</xsl:with-param><xsl:with-param name="columns" select="2"/></xsl:call-template>
      <xsl:call-template name="total"><xsl:with-param name="value" select="courses/total/heads_sum"/></xsl:call-template>
      <xsl:call-template name="total"><xsl:with-param name="value" select="courses/total/methodologists_sum"/></xsl:call-template>
      <xsl:call-template name="total"><xsl:with-param name="value" select="courses/total/pedagogues_sum"/></xsl:call-template>
      <xsl:call-template name="total"><xsl:with-param name="value" select="courses/total/people_sum"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="districts/item/courses/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="course"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="heads"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="methodologists"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="pedagogues"/></xsl:call-template>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="people"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
