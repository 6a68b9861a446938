<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <xsl:import href="styles/base.xsl"/>
  <xsl:import href="styles/grid.xsl"/>
  <xsl:import href="styles/rows.xsl"/>
  <xsl:import href="styles/letter.xsl"/>
  <xsl:import href="styles/order.xsl"/>
  <xsl:import href="styles/package-inventory.xsl"/>
  <xsl:import href="parts/words.xsl"/>
  <xsl:import href="parts/page.xsl"/>
  <xsl:import href="parts/institute.xsl"/>
  <xsl:import href="parts/closing.xsl"/>
  <xsl:import href="parts/letter.xsl"/>
  <xsl:import href="parts/order.xsl"/>
  <xsl:import href="parts/grid.xsl"/>
  <xsl:import href="parts/rows.xsl"/>

  <xsl:template match="/document">
    <fo:root xml:lang="{@lang}" xsl:use-attribute-sets="root">
      <xsl:call-template name="masters"/>
      <xsl:call-template name="declarations"/>
      <fo:page-sequence master-reference="page">
        <xsl:call-template name="backdrop"/>
        <xsl:call-template name="footer"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side" mode="institute"/>
          <xsl:call-template name="rule"/>
          <xsl:apply-templates select="side"/>
          <xsl:call-template name="closing"/>
          <xsl:apply-templates select="side[data/executor]" mode="executor"/>
        </fo:flow>
      </fo:page-sequence>
      <fo:page-sequence master-reference="page" id="document">
        <xsl:call-template name="backdrop"/>
        <xsl:call-template name="footer"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="side" mode="inventory"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="side">
    <xsl:call-template name="letter-opening"/>
    <fo:block role="H1" xsl:use-attribute-sets="letter-heading">
      <xsl:call-template name="words"><xsl:with-param name="key">letter_heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">body</xsl:with-param></xsl:call-template>
    <xsl:call-template name="paragraph"><xsl:with-param name="key">attached</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="side" mode="executor">
    <fo:block xsl:use-attribute-sets="executor">
      <xsl:call-template name="words"><xsl:with-param name="key">executor</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template match="side" mode="inventory">
    <fo:block role="H1" xsl:use-attribute-sets="heading">
      <xsl:call-template name="words"><xsl:with-param name="key">heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="basis">
      <xsl:call-template name="words"><xsl:with-param name="key">basis</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:table xsl:use-attribute-sets="grid">
      <fo:table-column xsl:use-attribute-sets="number-column"/>
      <fo:table-column xsl:use-attribute-sets="document-column"/>
      <fo:table-column xsl:use-attribute-sets="identity-column"/>
      <fo:table-column xsl:use-attribute-sets="validity-column"/>
      <fo:table-column xsl:use-attribute-sets="sheets-column"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="heads"><xsl:with-param name="keys">column_number column_document column_identity column_validity column_sheets</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="data/sections/item"/>
        <fo:table-row xsl:use-attribute-sets="row">
          <xsl:call-template name="total-words"><xsl:with-param name="key">total</xsl:with-param><xsl:with-param name="columns" select="4"/></xsl:call-template>
          <xsl:call-template name="total"><xsl:with-param name="value" select="data/sections/total/sheets_sum"/></xsl:call-template>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    <fo:table role="Div" xsl:use-attribute-sets="handover">
      <fo:table-column xsl:use-attribute-sets="handover-words-column"/>
      <fo:table-column xsl:use-attribute-sets="handover-line-column"/>
      <fo:table-column xsl:use-attribute-sets="handover-line-column"/>
      <fo:table-column xsl:use-attribute-sets="handover-line-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div" xsl:use-attribute-sets="handover-row">
          <fo:table-cell role="Div"><fo:block>
            <xsl:call-template name="words"><xsl:with-param name="key">handed</xsl:with-param></xsl:call-template>
          </fo:block></fo:table-cell>
          <xsl:call-template name="line-to-fill"><xsl:with-param name="key">fill_post</xsl:with-param></xsl:call-template>
          <xsl:call-template name="line-to-fill"><xsl:with-param name="key">fill_signature</xsl:with-param></xsl:call-template>
          <xsl:call-template name="line-to-fill"><xsl:with-param name="key">fill_name</xsl:with-param></xsl:call-template>
        </fo:table-row>
        <fo:table-row role="Div" xsl:use-attribute-sets="handover-row">
          <fo:table-cell role="Div"><fo:block>
            <xsl:call-template name="words"><xsl:with-param name="key">received</xsl:with-param></xsl:call-template>
          </fo:block></fo:table-cell>
          <xsl:call-template name="line-to-fill"><xsl:with-param name="key">fill_post</xsl:with-param></xsl:call-template>
          <xsl:call-template name="line-to-fill"><xsl:with-param name="key">fill_signature</xsl:with-param></xsl:call-template>
          <xsl:call-template name="line-to-fill"><xsl:with-param name="key">fill_name</xsl:with-param></xsl:call-template>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- A line to write on, and below it in small print what belongs there. -->
  <xsl:template name="line-to-fill">
    <xsl:param name="key"/>
    <fo:table-cell role="Div">
      <fo:block xsl:use-attribute-sets="handover-line"/>
      <fo:block xsl:use-attribute-sets="handover-caption">
        <xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="sections/item">
    <xsl:call-template name="group"><xsl:with-param name="key">sections.title</xsl:with-param><xsl:with-param name="columns" select="5"/></xsl:call-template>
    <xsl:apply-templates select="documents/item"/>
  </xsl:template>

  <xsl:template match="documents/item">
    <fo:table-row xsl:use-attribute-sets="row">
      <xsl:call-template name="figure"><xsl:with-param name="value"><xsl:number level="any" count="documents/item" from="data"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="value" select="title"/></xsl:call-template>
      <fo:table-cell xsl:use-attribute-sets="grid-figure">
        <fo:block>
          <xsl:call-template name="words"><xsl:with-param name="key">documents.identity</xsl:with-param></xsl:call-template>
        </fo:block>
      </fo:table-cell>
      <xsl:choose>
        <xsl:when test="validUntil"><xsl:call-template name="figure"><xsl:with-param name="value" select="validUntil"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:call-template name="figure-words"><xsl:with-param name="key">no_term</xsl:with-param></xsl:call-template></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="figure"><xsl:with-param name="value" select="sheets"/></xsl:call-template>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
