<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="styles/protocol.xsl"/>
  <xsl:import href="styles/wg-decision.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/letter.xsl"/>
  <xsl:import href="parts/order.xsl"/>
  <xsl:import href="parts/signatures.xsl"/>
  <xsl:import href="parts/grid.xsl"/>

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
    <fo:block xsl:use-attribute-sets="organisation">
      <xsl:value-of select="data/order/body"/>
    </fo:block>
    <xsl:call-template name="rule"/>
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="registration"/>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">order</xsl:with-param></xsl:call-template>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">package</xsl:with-param></xsl:call-template>
    <fo:block role="H2" xsl:use-attribute-sets="checklist-title">
      <xsl:call-template name="words"><xsl:with-param name="key">checklist</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="requirement-column"/>
      <fo:table-column xsl:use-attribute-sets="document-column"/>
      <fo:table-column xsl:use-attribute-sets="complete-column"/>
      <fo:table-column xsl:use-attribute-sets="validity-column"/>
      <fo:table-column xsl:use-attribute-sets="complies-column"/>
      <fo:table-column xsl:use-attribute-sets="remark-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_requirement column_document column_complete column_validity column_complies column_remark</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/checklist/item"/>
      </fo:table-body>
    </fo:table>
    <fo:block xsl:use-attribute-sets="votes">
      <xsl:call-template name="words"><xsl:with-param name="key">votes</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="decision">
      <fo:inline xsl:use-attribute-sets="decision-word">
        <xsl:call-template name="words"><xsl:with-param name="key">decision_name</xsl:with-param></xsl:call-template>
        <xsl:text>: </xsl:text>
      </fo:inline>
      <xsl:call-template name="words"><xsl:with-param name="key">decision</xsl:with-param></xsl:call-template>
      <xsl:text> </xsl:text>
      <fo:inline xsl:use-attribute-sets="emphasis">
        <xsl:call-template name="words"><xsl:with-param name="key" select="concat('decision_', data/decision)"/></xsl:call-template>
      </fo:inline>
      <xsl:text>.</xsl:text>
    </fo:block>
    <xsl:if test="data/reasons/item">
      <fo:block xsl:use-attribute-sets="reason-title">
        <xsl:call-template name="words"><xsl:with-param name="key">reasons</xsl:with-param></xsl:call-template>
      </fo:block>
      <xsl:for-each select="data/reasons/item">
        <fo:block xsl:use-attribute-sets="reason">
          <xsl:value-of select="position()"/>
          <xsl:text>) </xsl:text>
          <xsl:value-of select="."/>
        </fo:block>
      </xsl:for-each>
    </xsl:if>
    <xsl:call-template name="signatures"/>
  </xsl:template>

  <xsl:template match="checklist/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value" select="position()"/></xsl:call-template>
      <xsl:call-template name="cell-words"><xsl:with-param name="key">checklist.requirement</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="document"/></xsl:call-template>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">checklist.complete</xsl:with-param></xsl:call-template>
      <xsl:choose>
        <xsl:when test="validUntil"><xsl:call-template name="figure"><xsl:with-param name="value" select="validUntil"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:call-template name="figure-words"><xsl:with-param name="key">no_term</xsl:with-param></xsl:call-template></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="figure-words"><xsl:with-param name="key">checklist.complies</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="remark"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
