<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- A letter: its number and date on the left, on the right to whom it goes (and from whom it comes). -->
  <xsl:template name="letter-opening">
    <xsl:param name="lines"/>
    <fo:table role="Div" xsl:use-attribute-sets="letter-opening">
      <fo:table-column xsl:use-attribute-sets="letter-registration-column"/>
      <fo:table-column xsl:use-attribute-sets="letter-addressee-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div">
            <fo:block xsl:use-attribute-sets="letter-registration">
              <xsl:apply-templates select="." mode="letter-registration"/>
            </fo:block>
          </fo:table-cell>
          <fo:table-cell role="Div">
            <fo:block xsl:use-attribute-sets="letter-addressee">
              <xsl:apply-templates select="." mode="letter-addressee"/>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- Number over date; a letter that is registered by its addressee has neither and replaces this. -->
  <xsl:template match="side" mode="letter-registration">
    <fo:block>
      <xsl:call-template name="words"><xsl:with-param name="key">number_line</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block>
      <xsl:call-template name="words"><xsl:with-param name="key">date_line</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template match="side" mode="letter-addressee">
    <fo:block>
      <xsl:call-template name="words"><xsl:with-param name="key">addressee</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- A line of the addressee's block: what it is in grey, then the words. -->
  <xsl:template name="letter-line">
    <xsl:param name="key"/>
    <fo:block xsl:use-attribute-sets="letter-line">
      <fo:inline xsl:use-attribute-sets="detail-name">
        <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_name')"/></xsl:call-template>
        <xsl:text>: </xsl:text>
      </fo:inline>
      <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_value')"/></xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template name="paragraph">
    <xsl:param name="key"/>
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- Particulars in two columns: the name of each and what it is. -->
  <xsl:template name="particular">
    <xsl:param name="key"/>
    <fo:table-row role="Div" xsl:use-attribute-sets="row">
      <fo:table-cell role="Div" xsl:use-attribute-sets="particular-name"><fo:block>
        <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_name')"/></xsl:call-template>
      </fo:block></fo:table-cell>
      <fo:table-cell role="Div" xsl:use-attribute-sets="particular-value"><fo:block>
        <xsl:call-template name="words"><xsl:with-param name="key" select="concat($key, '_value')"/></xsl:call-template>
      </fo:block></fo:table-cell>
    </fo:table-row>
  </xsl:template>

  <xsl:template name="particular-columns">
    <fo:table-column xsl:use-attribute-sets="particular-name-column"/>
    <fo:table-column xsl:use-attribute-sets="particular-value-column"/>
  </xsl:template>
</xsl:stylesheet>
