<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Rows beside those of data: the name of a group of rows, the words of a table that has none, cells that hold nothing. -->
  <xsl:template name="group">
    <xsl:param name="key"/>
    <xsl:param name="value"/>
    <xsl:param name="columns"/>
    <fo:table-row xsl:use-attribute-sets="row group-row">
      <fo:table-cell number-columns-spanned="{$columns}" xsl:use-attribute-sets="grid-group">
        <fo:block>
          <xsl:if test="$key">
            <xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template>
          </xsl:if>
          <xsl:value-of select="$value"/>
        </fo:block>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>

  <xsl:template name="none">
    <xsl:param name="key"/>
    <xsl:param name="columns"/>
    <fo:table-row xsl:use-attribute-sets="row">
      <fo:table-cell number-columns-spanned="{$columns}" xsl:use-attribute-sets="grid-figure">
        <fo:block><xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template></fo:block>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>

  <xsl:template name="total-empty">
    <xsl:param name="columns" select="1"/>
    <fo:table-cell number-columns-spanned="{$columns}" xsl:use-attribute-sets="grid-total"><fo:block/></fo:table-cell>
  </xsl:template>

  <!-- A value, and where there is none a dash. -->
  <xsl:template name="cell-or-dash">
    <xsl:param name="value"/>
    <xsl:choose>
      <xsl:when test="$value"><xsl:call-template name="figure"><xsl:with-param name="value" select="$value"/></xsl:call-template></xsl:when>
      <xsl:otherwise><xsl:call-template name="figure"><xsl:with-param name="value">–</xsl:with-param></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The signature of somebody whose position is data, not words. -->
  <xsl:template name="officer">
    <xsl:param name="officer"/>
    <fo:table role="Div" xsl:use-attribute-sets="officer">
      <fo:table-column xsl:use-attribute-sets="signature-title-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-line-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-name-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div" xsl:use-attribute-sets="row">
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <fo:block><xsl:value-of select="$officer/post"/></fo:block>
          </fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <fo:block xsl:use-attribute-sets="signature-line"/>
          </fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <fo:block><xsl:value-of select="$officer/name"/></fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>
</xsl:stylesheet>
