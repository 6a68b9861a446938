<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!--
    A table of data. The document writes fo:table with the attribute set grid, a fo:table-column for each column with a width of its own
    style, and these cells. Heads repeat on every page; long words divide by syllables; a row is kept together.
  -->
  <xsl:template name="heads">
    <xsl:param name="keys"/>
    <xsl:variable name="key" select="substring-before(concat($keys, ' '), ' ')"/>
    <xsl:if test="$key">
      <xsl:call-template name="head"><xsl:with-param name="key" select="$key"/></xsl:call-template>
      <xsl:call-template name="heads"><xsl:with-param name="keys" select="substring-after($keys, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- One head; a group of columns says how many it spans, a head beside groups how many rows. -->
  <xsl:template name="head">
    <xsl:param name="key"/>
    <xsl:param name="columns" select="1"/>
    <xsl:param name="rows" select="1"/>
    <fo:table-cell number-columns-spanned="{$columns}" number-rows-spanned="{$rows}" xsl:use-attribute-sets="grid-head">
      <fo:block>
        <xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- A text of the data. -->
  <xsl:template name="cell">
    <xsl:param name="value"/>
    <fo:table-cell xsl:use-attribute-sets="grid-cell">
      <fo:block><xsl:value-of select="$value"/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- A phrase, usually one of the item: its key is "list.phrase". -->
  <xsl:template name="cell-words">
    <xsl:param name="key"/>
    <fo:table-cell xsl:use-attribute-sets="grid-cell">
      <fo:block><xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template></fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- A figure or a short code, in the middle of its column. -->
  <xsl:template name="figure">
    <xsl:param name="value"/>
    <fo:table-cell xsl:use-attribute-sets="grid-figure">
      <fo:block><xsl:value-of select="$value"/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="figure-words">
    <xsl:param name="key"/>
    <fo:table-cell xsl:use-attribute-sets="grid-figure">
      <fo:block><xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template></fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- Cells of a row of totals: its name over some columns, then figures. -->
  <xsl:template name="total-words">
    <xsl:param name="key"/>
    <xsl:param name="columns" select="1"/>
    <fo:table-cell number-columns-spanned="{$columns}" xsl:use-attribute-sets="grid-total">
      <fo:block><xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="total">
    <xsl:param name="value"/>
    <fo:table-cell xsl:use-attribute-sets="grid-total-figure">
      <fo:block><xsl:value-of select="$value"/></fo:block>
    </fo:table-cell>
  </xsl:template>
</xsl:stylesheet>
