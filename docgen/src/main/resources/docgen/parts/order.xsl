<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- An order: whose it is, date, city and number, what it is about, on what grounds, numbered items, signature. Words: labels/order. -->
  <xsl:template name="order-head">
    <xsl:apply-templates select="." mode="institute"/>
    <xsl:call-template name="rule"/>
    <xsl:call-template name="order-opening"/>
  </xsl:template>

  <!-- The same without the institute: an order of another organisation puts its own name above. -->
  <xsl:template name="order-opening">
    <fo:block role="H1" xsl:use-attribute-sets="order-heading">
      <xsl:call-template name="words"><xsl:with-param name="key">order_heading</xsl:with-param></xsl:call-template>
    </fo:block>
    <xsl:call-template name="registration"/>
    <fo:block role="H2" xsl:use-attribute-sets="order-title">
      <xsl:call-template name="words"><xsl:with-param name="key">title</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- Date on the left, city in the middle, number on the right. -->
  <xsl:template name="registration">
    <fo:table role="Div" xsl:use-attribute-sets="registration-line">
      <fo:table-column xsl:use-attribute-sets="registration-side-column"/>
      <fo:table-column xsl:use-attribute-sets="registration-city-column"/>
      <fo:table-column xsl:use-attribute-sets="registration-side-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div"><fo:block xsl:use-attribute-sets="registration-date">
            <xsl:call-template name="words"><xsl:with-param name="key">registration_date</xsl:with-param></xsl:call-template>
          </fo:block></fo:table-cell>
          <fo:table-cell role="Div"><fo:block xsl:use-attribute-sets="registration-city">
            <xsl:value-of select="data/city"/>
          </fo:block></fo:table-cell>
          <fo:table-cell role="Div"><fo:block xsl:use-attribute-sets="registration-number">
            <xsl:call-template name="words"><xsl:with-param name="key">registration_number</xsl:with-param></xsl:call-template>
          </fo:block></fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- The grounds, ending in the word that enacts the items after it. -->
  <xsl:template name="order-grounds">
    <fo:block xsl:use-attribute-sets="order-paragraph order-grounds">
      <xsl:call-template name="words"><xsl:with-param name="key">grounds</xsl:with-param></xsl:call-template>
      <xsl:text> </xsl:text>
      <fo:inline xsl:use-attribute-sets="order-enacts">
        <xsl:call-template name="words"><xsl:with-param name="key">order_enacts</xsl:with-param></xsl:call-template>
      </fo:inline>
    </fo:block>
  </xsl:template>

  <xsl:template name="order-item">
    <xsl:param name="number"/>
    <xsl:param name="key"/>
    <fo:block xsl:use-attribute-sets="order-paragraph">
      <xsl:value-of select="$number"/>
      <xsl:text>. </xsl:text>
      <xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- A line of particulars below an item: its name and what it is. -->
  <xsl:template name="order-detail">
    <xsl:param name="key"/>
    <fo:block xsl:use-attribute-sets="order-detail">
      <fo:inline xsl:use-attribute-sets="detail-name">
        <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_name')"/></xsl:call-template>
        <xsl:text>: </xsl:text>
      </fo:inline>
      <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_value')"/></xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- Below the signature: who has read the order signs and dates. -->
  <xsl:template name="acquainted">
    <fo:table role="Div" xsl:use-attribute-sets="acquainted">
      <fo:table-column xsl:use-attribute-sets="acquainted-words-column"/>
      <fo:table-column xsl:use-attribute-sets="acquainted-line-column"/>
      <fo:table-column xsl:use-attribute-sets="acquainted-name-column"/>
      <fo:table-column xsl:use-attribute-sets="acquainted-line-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell"><fo:block>
            <xsl:call-template name="words"><xsl:with-param name="key">order_acquainted</xsl:with-param></xsl:call-template>
          </fo:block></fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <fo:block xsl:use-attribute-sets="signature-line"/>
          </fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell"><fo:block xsl:use-attribute-sets="acquainted-date">
            <xsl:call-template name="words"><xsl:with-param name="key">order_acquainted_date</xsl:with-param></xsl:call-template>
          </fo:block></fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <fo:block xsl:use-attribute-sets="signature-line"/>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- Top right of an annex: which one, to which order; then its title. -->
  <xsl:template name="annex-head">
    <xsl:param name="key"/>
    <fo:block xsl:use-attribute-sets="annex-mark">
      <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_mark')"/></xsl:call-template>
    </fo:block>
    <fo:block role="H2" xsl:use-attribute-sets="annex-title">
      <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_title')"/></xsl:call-template>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
